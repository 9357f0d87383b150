let units: Uint8Array | undefined;

/** 1 for the UTF-16 units that words are made of: letters, marks, digits, and all surrogates. */
export function wordUnits(): Uint8Array {
  if (units) return units;
  units = new Uint8Array(65_536);
  const isWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
  for (let unit = 0; unit < units.length; unit++) {
    if (isWord.test(String.fromCharCode(unit))) units[unit] = 1;
  }
  return units;
}
