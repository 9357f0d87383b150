import { TextFinder } from '../core/search/textFinder';
import type { Wanted } from '../core/search/wanted';
import type { ReportIndex } from './reportIndex';
import type { FoundReport } from './shard';

// How many files are read at a time, so that none is waited for.
const ahead = 8;

/**
 * The contributions that are as wanted, words included, report by report, sorted by address. `read` gives
 * a report's text as it was indexed; undefined when it is gone.
 */
export async function* findPassages(
  index: Pick<ReportIndex, 'find'>,
  wanted: Wanted,
  read: (report: string) => Promise<string | undefined>,
): AsyncIterable<FoundReport> {
  if (!hasPhrases(wanted)) {
    yield* index.find(wanted);
    return;
  }
  const finder = new TextFinder(wanted);
  const window: Promise<FoundReport>[] = [];
  const withWords = async (found: FoundReport): Promise<FoundReport> => {
    const text = await read(found.report);
    const contributions = text === undefined ? [] : finder.find(text, found.contributions);
    return { ...found, contributions };
  };
  for await (const found of index.find(wanted)) {
    window.push(withWords(found));
    if (window.length < ahead) continue;
    const first = await window.shift();
    if (first && first.contributions.length > 0) yield first;
  }
  for (const found of window) {
    const each = await found;
    if (each.contributions.length > 0) yield each;
  }
}

/** The index knows where words stand, but not whether one follows the other. */
function hasPhrases({ texts }: Wanted): boolean {
  return texts.some(({ phrases }) => phrases.some(words => words.length > 1));
}
