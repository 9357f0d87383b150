/** The text as the editor has it: without byte order mark, with its own line ends. */
export function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
