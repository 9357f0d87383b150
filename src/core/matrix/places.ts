import type { CountedEntry, EntryContribution, EntryRoundtable } from '../search/reportEntry';
import { lastStartingBy, overlaps, type Span } from '../text/span';
import { Items, type Known } from './items';
import type { CellKey, Question } from './question';

/** A passage that counts in a cell. */
export interface CountedPlace extends Span {
  /** Who speaks there, and in what office. */
  readonly speakers: EntryContribution['speakers'];
  readonly role?: EntryContribution['role'];
  readonly roundtable?: EntryRoundtable;
}

/** The passages of a report that make a cell of a matrix, in text order. */
export function placesIn(
  entry: CountedEntry,
  question: Question,
  cell: CellKey,
  known: Known,
): CountedPlace[] {
  const items = new Items(entry, question.count, known);
  return items.items
    .filter(item => items.isIn(item, question, cell))
    .map(({ start, end }) => placeAt(entry, { start, end }));
}

function placeAt({ contributions, roundtables }: CountedEntry, span: Span): CountedPlace {
  const before = contributions[lastStartingBy(contributions, span.start)];
  const said = before && overlaps(before, span) ? before : undefined;
  return {
    ...span,
    speakers: said?.speakers ?? [],
    role: said?.role,
    roundtable: roundtables[lastStartingBy(roundtables, span.start)],
  };
}
