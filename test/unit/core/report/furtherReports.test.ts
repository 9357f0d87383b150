import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import { nameIn } from '../../../../src/core/text/ref';
import { overlaps, type Span } from '../../../../src/core/text/span';
import { type GoldTurn, goldFixture } from '../../../support/goldFixture';

// Invented reports that were written and marked by somebody who did not know the rules: reports of round
// tables and summary records in three languages, a bulletin, a workshop, minutes, flowing prose.
const files = [
  'fr-table.md',
  'es-mesa.txt',
  'en-bulletin.txt',
  'en-workshop.md',
  'en-summary.txt',
  'en-igo.md',
  'es-acta.md',
  'fr-compte.txt',
  'en-gfmd.md',
  'fr-gfmd.txt',
  'es-gfmd.md',
  'en-caps.txt',
  'en-minutes.txt',
  'en-board.md',
  'fr-presse.md',
];

// Flowing prose with questions and answers inside a sentence is the hardest; the others reach more.
const least = 0.9;

/** A contribution as it was read. */
interface Found extends Span {
  readonly speakers: readonly string[];
}

for (const file of files) {
  test(`most of ${file} is given to the right speakers`, () => {
    const { text, turns } = goldFixture(file);
    const found = parseReport(text).contributions;
    const right = found.flatMap(each => turns.map(turn => sharedLetters(text, each, turn)));
    const hit = sum(right);
    const precision = hit / sum(found.map(span => letters(text, span)));
    const recall = hit / sum(turns.map(span => letters(text, span)));
    const f1 = (2 * precision * recall) / (precision + recall);
    assert.ok(f1 >= least, `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  });
}

/** How many letters they share, where the speakers may be named so. */
function sharedLetters(text: string, found: Found, turn: GoldTurn): number {
  const allowed = new Set(turn.allowed.map(key));
  if (!overlaps(found, turn) || !found.speakers.map(key).every(each => allowed.has(each))) return 0;
  return letters(text, {
    start: Math.max(found.start, turn.start),
    end: Math.min(found.end, turn.end),
  });
}

function letters(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** Persons by their surnames, bodies whatever they are called: a group or an organisation. */
function key(ref: string): string {
  const name = nameIn(ref as `org:${string}`).toLowerCase();
  if (ref.startsWith('person:')) return `person:${name.split(' ').at(-1) ?? ''}`;
  return ref.startsWith('org:') || ref.startsWith('group:') ? `body:${name}` : ref;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
