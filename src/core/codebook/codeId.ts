const idPattern = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u;

/** Whether a text may be the id of a code: small letters, digits, and hyphens between them. */
export function isCodeId(text: string): boolean {
  return idPattern.test(text);
}

/** A name for people, of an id that is all there is: `burden-sharing` gives "Burden sharing". */
export function nameOfId(id: string): string {
  const [first = '', ...rest] = id.replace(/-/g, ' ');
  return first.toUpperCase() + rest.join('');
}
