const marks: readonly (readonly [RegExp, string])[] = [
  [/^\u00ff\u00fe/, 'utf-16le'],
  [/^\u00fe\u00ff/, 'utf-16be'],
  [/^\u00ef\u00bb\u00bf/, 'utf-8'],
];

/**
 * The text of a file without its byte order mark: in the encoding that the mark or `named` tells, else
 * in UTF-8, else in that of Windows, which has a letter for every byte.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const start = String.fromCharCode(...bytes.subarray(0, 3));
  const marked = marks.find(([mark]) => mark.test(start))?.[1];
  if (marked) return new TextDecoder(marked).decode(bytes);
  return (
    decoded(bytes, 'utf-8', true) ??
    decoded(bytes, named ?? 'windows-1252') ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function decoded(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
