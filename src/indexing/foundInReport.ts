import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { entryOf } from '../core/search/reportEntry';
import { TextFinder } from '../core/search/textFinder';
import type { Wanted } from '../core/search/wanted';
import { type FoundReport, Shard } from './shard';
import { wordsOf } from './wordsOf';

/** What is found in one report, without an index; undefined for nothing. `address` names it in the result. */
export function foundInReport(
  address: string,
  annotated: AnnotatedReport,
  wanted: Wanted,
): FoundReport | undefined {
  const { text } = annotated.report;
  const entry = entryOf(address, annotated);
  const shard = new Shard();
  shard.put({ entry, stamp: '', words: wordsOf(entry, text) });
  shard.flush('');
  const [found] = shard.find(wanted, Infinity).found;
  const contributions = found ? new TextFinder(wanted).find(text, found.contributions) : [];
  return found && contributions.length > 0 ? { ...found, contributions } : undefined;
}
