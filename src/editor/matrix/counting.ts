import * as vscode from 'vscode';
import { affiliationsOf, type MatrixAsk } from '../../core/matrix/ask';
import type { Choice } from '../../core/matrix/choice';
import type { MatrixPart } from '../../core/matrix/countMatrix';
import type { CellKey, Question } from '../../core/matrix/question';
import type { Span } from '../../core/text/span';
import type { CountedReport } from '../../workspaceIndex';
import type { FoundReport } from '../../indexing/shard';
import { toSpan } from '../convert';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import { readSettings } from '../settings';
import type { WorkspaceReports } from '../workspaceReports';

/** Counts in a report, a selection or all reports: the first two here, the last in the index. */
export class Counting {
  readonly #reports: ReportStore;
  readonly #roster: RosterStore;
  readonly #all: WorkspaceReports;

  constructor(reports: ReportStore, roster: RosterStore, all: WorkspaceReports) {
    this.#reports = reports;
    this.#roster = roster;
    this.#all = all;
  }

  /** What is counted; undefined where there is no report, or nothing selected in it. */
  async count(choice: Choice, question: Question): Promise<MatrixPart | undefined> {
    const ask = this.#ask(choice, question);
    if (choice.scope === 'workspace') return (await this.#all.index()).store.matrix(ask);
    const report = await this.#reportOf(choice);
    return report && (await this.#all.module()).countReports([report], ask);
  }

  /** The passages of a cell, report by report. */
  async *passages(choice: Choice, question: Question, cell: CellKey): AsyncIterable<FoundReport> {
    const ask = this.#ask(choice, question);
    if (choice.scope === 'workspace') {
      yield* (await this.#all.index()).store.passages(ask, cell);
      return;
    }
    const report = await this.#reportOf(choice);
    const found = report && (await this.#all.module()).countedPassages(report, ask, cell);
    if (found) yield found;
  }

  /** The document of a report, opened unseen where it is not open. */
  async documentOf({ report }: Choice): Promise<vscode.TextDocument | undefined> {
    if (report === undefined) return undefined;
    const uri = vscode.Uri.parse(report, true);
    return Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
  }

  async #reportOf(choice: Choice): Promise<CountedReport | undefined> {
    const document = await this.documentOf(choice);
    const annotated = document && this.#reports.get(document);
    if (!document || !annotated) return undefined;
    const report = document.uri.toString();
    if (choice.scope !== 'selection') return { report, annotated };
    const within = selectedIn(document);
    return within.length > 0 ? { report, annotated, within } : undefined;
  }

  #ask({ report }: Choice, question: Question): MatrixAsk {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const uri = report === undefined ? folder : vscode.Uri.parse(report, true);
    const { blind, hiddenCoders, coder } = readSettings(uri);
    const me = coder.trim();
    return {
      question,
      affiliations: affiliationsOf(uri && this.#roster.readingSettings(uri).roster?.entries),
      coders: {
        among: blind ? [me] : undefined,
        hidden: [...hiddenCoders].filter(name => name !== me),
      },
      without: [],
    };
  }
}

/** What is selected in an editor of the document, in text order. */
function selectedIn(document: vscode.TextDocument): Span[] {
  const editor = vscode.window.visibleTextEditors.find(each => each.document === document);
  const selections = editor?.selections.filter(selection => !selection.isEmpty) ?? [];
  return selections.map(selection => toSpan(document, selection));
}
