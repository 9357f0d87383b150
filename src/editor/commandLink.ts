/** A link of a Markdown text that runs one of our commands; the text has to trust that command. */
export function commandLink(label: string, command: string, args: object): string {
  // Brackets would end the address.
  const query = encodeURIComponent(JSON.stringify([args])).replace(
    /[()]/g,
    bracket => `%${bracket.charCodeAt(0).toString(16)}`,
  );
  return `[${label}](command:rapporteur.${command}?${query})`;
}
