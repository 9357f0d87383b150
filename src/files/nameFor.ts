/** A file name for an address, or for any text that tells one thing from others: two hashes of 32 bits (FNV-1a), forwards and backwards. */
export function nameFor(address: string): string {
  const units = Array.from(address, letter => letter.codePointAt(0) ?? 0);
  return `${hash(units)}${hash(units.reverse())}`;
}

function hash(units: readonly number[]): string {
  const sum = units.reduce((sum, unit) => Math.imul(sum ^ unit, 0x01000193), 0x811c9dc5);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
