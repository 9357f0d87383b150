import type { BlockReading } from './readBlock';

// One sentence about a minister makes no report; three turns of states or bodies do.
const enoughTurns = 3;

/**
 * Whether a text reads like a report of a meeting: it has some turns of countries, groups or
 * organisations, or of persons who belong to one; under a heading that names a session any turn will do.
 */
export function readsLikeReport(readings: readonly BlockReading[]): boolean {
  let officialTurns = 0;
  let hasTurn = false;
  let hasSession = false;
  for (const reading of readings) {
    officialTurns += reading.officialTurns;
    hasTurn ||= reading.pieces.length > 0;
    hasSession ||= reading.heading?.isNamed ?? false;
    if (officialTurns >= enoughTurns || (hasTurn && hasSession)) return true;
  }
  return false;
}
