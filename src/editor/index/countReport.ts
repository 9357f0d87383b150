import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { knownBy, type MatrixAsk } from '../../core/matrix/ask';
import { MatrixCounter, type MatrixPart } from '../../core/matrix/countMatrix';
import type { CellKey } from '../../core/matrix/question';
import { entryWithin } from '../../core/matrix/within';
import { entryOf, type CountedEntry } from '../../core/search/reportEntry';
import type { Span } from '../../core/text/span';
import { countedIn } from '../../indexing/matrixIn';
import type { FoundReport } from '../../indexing/shard';

/** A report that is counted without the index, or some of its text. */
export interface CountedReport {
  /** Its uri. */
  readonly report: string;
  readonly annotated: AnnotatedReport;
  readonly within?: readonly Span[];
}

/** What is counted in some reports. */
export function countReports(reports: readonly CountedReport[], ask: MatrixAsk): MatrixPart {
  const counter = new MatrixCounter(ask.question, knownBy(ask));
  for (const each of reports) counter.add(countedEntry(each));
  return counter.part();
}

/** The passages of a report that make a cell. */
export function countedPassages(
  report: CountedReport,
  ask: MatrixAsk,
  cell: CellKey,
): FoundReport | undefined {
  return countedIn(countedEntry(report), ask, cell);
}

function countedEntry({ report, annotated, within }: CountedReport): CountedEntry {
  const entry = entryOf(report, annotated);
  return within ? entryWithin(entry, annotated.report.text, within) : entry;
}
