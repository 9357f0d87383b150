import * as vscode from 'vscode';
import type { PlacedCorrection } from '../core/analysis/placedCorrection';
import type { Correction, NewCorrection } from '../core/annotations/correction';
import { Describer } from '../core/annotations/describe';
import { newId } from '../core/annotations/newId';
import type { Selector } from '../core/annotations/types';
import { type Span } from '../core/text/span';
import { HumanError } from './humanError';
import type { ReportStore } from './reportStore';
import type { SidecarStore } from './sidecarStore';
import { TrackedSpans } from './trackedSpans';

/** Writes corrections to the own sidecar, and offers to try again as long as that fails. */
export class CorrectionWriter {
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;

  constructor(reports: ReportStore, sidecars: SidecarStore) {
    this.#reports = reports;
    this.#sidecars = sidecars;
  }

  /**
   * Corrects passages in the way that `ask` gives for the selector of each; nothing where that is
   * undefined. The text may be edited while a person is asked. Whether it was done.
   */
  async correct(
    document: vscode.TextDocument,
    spans: readonly Span[],
    ask: () => Promise<((selector: Selector) => NewCorrection) | undefined>,
  ): Promise<boolean> {
    const tracked = new TrackedSpans(document, spans);
    try {
      const toCorrection = await ask();
      if (!toCorrection) return false;
      if (tracked.spans.length === 0)
        throw new HumanError(vscode.l10n.t('This passage is no longer in the report.'));
      const describer = new Describer(this.#reportOf(document).report.text);
      return await this.add(
        document,
        tracked.spans.map(span => toCorrection(describer.describe(span))),
      );
    } finally {
      tracked.dispose();
    }
  }

  /** Stores corrections. Whether it was done. */
  async add(document: vscode.TextDocument, changes: readonly NewCorrection[]): Promise<boolean> {
    const { corrections } = this.#reportOf(document);
    const taken = new Set(corrections.map(({ correction }) => correction.id));
    // To the millisecond: of two that contradict each other the later one wins.
    const created = new Date().toISOString();
    const stored = changes.map((change): Correction => {
      const id = newId(Math.random, taken);
      taken.add(id);
      return { ...change, id, created };
    });
    return untilWritten(() => this.#sidecars.correct(document.uri, stored));
  }

  /** Takes a correction back. Throws HumanError when it is another person's. Whether it was done. */
  async undo(
    document: vscode.TextDocument,
    { correction, isOwn, coder }: PlacedCorrection,
  ): Promise<boolean> {
    if (!isOwn)
      throw new HumanError(
        vscode.l10n.t('This correction is {0}’s. Only your own can be undone.', coder ?? '?'),
      );
    return untilWritten(() => this.#sidecars.undoCorrection(document.uri, correction.id));
  }

  #reportOf(document: vscode.TextDocument) {
    const annotated = this.#reports.get(document);
    if (annotated) return annotated;
    throw new HumanError(vscode.l10n.t('The report was closed.'));
  }
}

async function untilWritten(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (!(error instanceof HumanError)) throw error;
    const tryAgain = vscode.l10n.t('Try Again');
    const message = vscode.l10n.t('Nothing was corrected. {0}', error.message);
    const choice = await vscode.window.showErrorMessage(message, tryAgain);
    return choice === tryAgain && untilWritten(write);
  }
}
