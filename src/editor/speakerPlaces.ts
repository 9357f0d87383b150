import * as vscode from 'vscode';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { type MeantSpeakers, namesOfSpeaker, speakersMeantAt } from '../core/analysis/speakerNames';
import { contributionsOf } from '../core/report/navigate';
import type { Contribution, Report } from '../core/report/types';
import type { Ref } from '../core/text/ref';
import { apartFrom, byPlace, type Span } from '../core/text/span';
import { toRange } from './convert';
import { firstWord } from './firstWords';
import type { ReportStore } from './reportStore';

/** Who is meant at a position of a report. */
export interface MeantHere extends MeantSpeakers {
  readonly annotated: AnnotatedReport;
  /** UTF-16. */
  readonly offset: number;
}

/** The speakers whose name stands at a position, or who speak there; undefined where nobody does. */
export function meantAt(
  reports: ReportStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): MeantHere | undefined {
  const annotated = reports.get(document);
  const offset = document.offsetAt(position);
  const meant = annotated?.report.isReport ? speakersMeantAt(annotated, offset) : undefined;
  return annotated && meant && { ...meant, annotated, offset };
}

/**
 * Where speakers speak, as places to go to: one for each contribution, in text order. Each covers their
 * name in the contribution, so that lists of places show the words behind it.
 */
export function placesOfSpeakers(
  document: vscode.TextDocument,
  annotated: AnnotatedReport,
  refs: readonly Ref[],
): vscode.Location[] {
  const { report } = annotated;
  const names = refs.flatMap(ref => namesOfSpeaker(annotated, ref)).sort(byPlace);
  return contributionsOf(report, refs).map(contribution => {
    const head = headOf(report, contribution, names);
    return new vscode.Location(document.uri, toRange(document, head));
  });
}

/** The first of `names` that tells who speaks in a contribution; where there is none, its first word. */
function headOf(report: Report, contribution: Contribution, names: readonly Span[]): Span {
  const { named, start, end } = contribution;
  const name = named.find(each => apartFrom([each], names).length === 0) ?? named[0];
  if (name) return name;
  return { start, end: start + firstWord(report.textIn({ start, end })).length };
}
