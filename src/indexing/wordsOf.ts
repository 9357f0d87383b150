import type { ReportEntry } from '../core/search/reportEntry';
import { searchWords } from '../core/search/searchWords';

/** The words of each contribution, in their order. */
export function wordsOf({ contributions }: ReportEntry, text: string): readonly string[][] {
  return contributions.map(({ start, end }) => searchWords(text.slice(start, end)));
}
