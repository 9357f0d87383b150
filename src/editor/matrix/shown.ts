import * as vscode from 'vscode';
import { type Choice, questionOf } from '../../core/matrix/choice';
import { matrixOf, type Most } from '../../core/matrix/matrix';
import type { Shown } from '../../core/matrix/messages';
import { ribbonOf } from '../../core/matrix/ribbon';
import type { Ref } from '../../core/text/ref';
import type * as countryFacts from '../../countryFacts';
import type { CodebookStore } from '../codebookStore';
import type { Lazy } from '../lazyModule';
import type { ReportStore } from '../reportStore';
import { fileName } from '../textFiles';
import type { Counting } from './counting';
import { namingOf } from './naming';

/** With what the panel's contents are made. */
export interface ShownParts {
  readonly reports: ReportStore;
  readonly codebook: CodebookStore;
  readonly counting: Counting;
  readonly countries: Lazy<typeof countryFacts>;
  readonly nameOf: (ref: Ref) => string;
}

// More lines than these nobody looks through; what they hold is in the export.
const mostShown: Most = { rows: 1_000, columns: 200 };
const mostLanes = 40;

/** All rows and columns there are. */
export const everything: Most = { rows: Infinity, columns: Infinity };

/** What a choice shows now. */
export async function shownFor(
  choice: Choice,
  parts: ShownParts,
  most = mostShown,
): Promise<Shown> {
  const question = questionOf(choice);
  const shown = { choice, about: aboutOf(choice) };
  if (!question) return { ...shown, ...(await ribbonFor(choice, parts)) };
  const { codebook, countries, counting, nameOf } = parts;
  const [part, facts] = await Promise.all([counting.count(choice, question), countries()]);
  if (!part) return { ...shown, hint: hintFor(choice) };
  const naming = namingOf(codebook.codebook, facts, nameOf);
  return { ...shown, matrix: matrixOf(part, question, naming, most) };
}

async function ribbonFor(
  choice: Choice,
  { reports, counting, nameOf }: ShownParts,
): Promise<Pick<Shown, 'ribbon' | 'hint'>> {
  const document = await counting.documentOf(choice);
  const annotated = document && reports.get(document);
  if (!annotated) return { hint: hintFor(choice) };
  return { ribbon: ribbonOf(annotated.report, nameOf, mostLanes) };
}

function aboutOf({ page, scope, report }: Choice): string {
  if (scope === 'workspace' && page !== 'ribbon') return vscode.l10n.t('all reports');
  return report === undefined ? '' : fileName(vscode.Uri.parse(report, true));
}

function hintFor({ page, scope, report }: Choice): string {
  return scope === 'selection' && page !== 'ribbon' && report !== undefined
    ? vscode.l10n.t('Select some text of the report in an editor beside this panel.')
    : vscode.l10n.t('Open a report, or choose all reports.');
}
