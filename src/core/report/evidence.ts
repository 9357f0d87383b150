import type { EditedText } from '../text/editedText';
import type { Lexicon } from './language/lexicon';
import type { BlockReading } from './readBlock';

// One sentence about a minister makes no report; three turns of states or bodies do, if anything tells
// that they met, and so do many turns in any case.
const enoughTurns = 3;
const manyTurns = 15;

/**
 * Whether a text reads like a report of a meeting. It has turns of countries, groups or organisations, or
 * of persons who belong to one: some of them where its words speak of a meeting, or many. Under a heading
 * that names a session any turn will do. Source code is none.
 */
export function readsLikeReport(
  text: EditedText,
  readings: readonly BlockReading[],
  { meeting }: Lexicon,
): boolean {
  let officialTurns = 0;
  let hasTurn = false;
  let hasSession = false;
  for (const reading of readings) {
    officialTurns += reading.officialTurns;
    hasTurn ||= reading.pieces.length > 0;
    hasSession ||= reading.heading?.isNamed ?? false;
    if (hasTurn && hasSession) return true;
    if (officialTurns >= manyTurns) break;
  }
  const hasTurns =
    officialTurns >= manyTurns || (officialTurns >= enoughTurns && tells(text, meeting));
  return hasTurns && !isSourceCode(text);
}

// Most reports tell it within their first page; they are not put together after each edit to look it up.
const page = 64_000;

function tells(text: EditedText, meeting: RegExp): boolean {
  for (let at = 0; at < text.length; at += page) {
    // A word on the border stands whole in the next part.
    if (meeting.test(text.slice(Math.max(0, at - 20), at + page))) return true;
  }
  return false;
}

// A glance at the beginning tells.
const glance = 4_000;

/** Whether every fifth line or more ends as lines of programs do. */
function isSourceCode(text: EditedText): boolean {
  const lines = text
    .slice(0, glance)
    .split('\n')
    .filter(line => line.trim());
  const ofCode = lines.filter(line =>
    /[;{}]\s*$|^\s*(?:def|class|import|from|const|return|if|for|#include)\b.*[:;({]?$/.test(line),
  );
  return ofCode.length * 5 >= lines.length;
}
