let units: Uint16Array | undefined;

const space = 32;
// Between these lie scripts without capitals, and surrogates.
const withoutCapitals = [
  [0x3000, 0xa640],
  [0xac00, 0xff00],
] as const;

/**
 * By UTF-16 unit: the one for which all that match each other stand. Small letters stand for capitals,
 * ASCII marks for typographic apostrophes and dashes, a space for every blank.
 */
export function foldedUnits(): Uint16Array {
  if (units) return units;
  units = new Uint16Array(65_536);
  for (let unit = 0; unit < units.length; unit++) units[unit] = folded(unit);
  return units;
}

/** Whether a UTF-16 unit is a space, tab, line break or no-break space. */
export function isBlankUnit(unit: number): boolean {
  return unit === space || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f;
}

function folded(unit: number): number {
  if (isBlankUnit(unit)) return space;
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit;
  if (unit === 0x2019 || unit === 0x02bc) return 0x27;
  if (unit >= 0x2010 && unit <= 0x2014) return 0x2d;
  if (withoutCapitals.some(([from, to]) => unit >= from && unit < to)) return unit;
  // In small letters it would take two units.
  if (unit === 0x130) return 0x69;
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
}
