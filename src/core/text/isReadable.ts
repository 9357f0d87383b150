/** In UTF-16 units: three hundred pages are 1 MB; what is larger by far is a log or a dump. */
export const longestReport = 12_000_000;
// A paragraph of forty pages. Longer lines come from programs, and are read anew on each keystroke.
const longestLine = 100_000;

/** Whether a text is of a sensible size, without the NUL characters of binary files. */
export function isReadable(text: string): boolean {
  return text.length <= longestReport && !text.includes('\0') && !hasLongLine(text);
}

function hasLongLine(text: string): boolean {
  for (let start = 0; start + longestLine < text.length;) {
    const end = text.indexOf('\n', start);
    if (end < 0 || end - start > longestLine) return true;
    start = end + 1;
  }
  return false;
}
