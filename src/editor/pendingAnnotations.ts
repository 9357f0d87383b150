import * as vscode from 'vscode';
import type { Annotation } from '../core/annotations/types';

/** Annotations that are about to be written. A long sidecar takes its time, and people see them at once. */
export class PendingAnnotations {
  readonly #pending = new Map<string, readonly Annotation[]>();

  add(report: vscode.Uri, annotations: readonly Annotation[]): void {
    this.#pending.set(report.toString(), [...this.#of(report), ...annotations]);
  }

  remove(report: vscode.Uri, annotations: readonly Annotation[]): void {
    const left = this.#of(report).filter(each => !annotations.includes(each));
    if (left.length > 0) this.#pending.set(report.toString(), left);
    else this.#pending.delete(report.toString());
  }

  /** Those that are not among `written`, to whom they may have come by now. */
  of(report: vscode.Uri, written: readonly Annotation[]): readonly Annotation[] {
    const pending = this.#of(report);
    if (pending.length === 0) return pending;
    const ids = new Set(written.map(({ id }) => id));
    return pending.filter(({ id }) => !ids.has(id));
  }

  /** The reports that have any. */
  get reports(): readonly vscode.Uri[] {
    return [...this.#pending.keys()].map(report => vscode.Uri.parse(report, true));
  }

  #of(report: vscode.Uri): readonly Annotation[] {
    return this.#pending.get(report.toString()) ?? [];
  }
}
