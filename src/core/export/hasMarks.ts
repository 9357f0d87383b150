/**
 * Whether `*` and `_` in a file of this name are Markdown's marks. Plain text has none, but for files that are
 * meeting reports for the editor.
 */
export function hasMarks(file: string): boolean {
  return !/\.txt$/i.test(file) || /\.report\.txt$/i.test(file);
}
