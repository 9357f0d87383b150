let units: Uint8Array | undefined;

/**
 * 1 for the UTF-16 units that words are made of: letters, marks, digits, and all surrogates. Superscript
 * digits are none: they are the marks of notes.
 */
export function wordUnits(): Uint8Array {
  if (units) return units;
  units = new Uint8Array(65_536);
  const isWord = /[\p{L}\p{M}\p{N}\p{Cs}]/u;
  for (let unit = 0; unit < units.length; unit++) {
    if (isWord.test(String.fromCharCode(unit)) && !isSuperscript(unit)) units[unit] = 1;
  }
  return units;
}

/** Whether a UTF-16 unit is a superscript digit. */
export function isSuperscript(unit: number): boolean {
  return unit === 0xb9 || unit === 0xb2 || unit === 0xb3 || (unit >= 0x2070 && unit <= 0x2079);
}
