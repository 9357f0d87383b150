import * as vscode from 'vscode';
import type { Annotation } from '../core/annotations/types';

const key = 'rapporteur.unsavedAnnotations';

/** Annotations that could not be written yet. They outlive a restart: what was tagged is not lost. */
export class UnsavedAnnotations {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  of(report: vscode.Uri): readonly Annotation[] {
    return this.#all()[report.toString()] ?? [];
  }

  has(report: vscode.Uri, id: string): boolean {
    return this.of(report).some(annotation => annotation.id === id);
  }

  async keep(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    await this.#set(report, [...this.of(report), ...annotations]);
  }

  async drop(report: vscode.Uri, ids: readonly string[]): Promise<void> {
    const left = this.of(report).filter(({ id }) => !ids.includes(id));
    if (left.length < this.of(report).length) await this.#set(report, left);
  }

  /** Gives those of one report to another. */
  async move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const moved = this.of(from);
    if (moved.length === 0 || from.toString() === to.toString()) return;
    await this.#set(from, []);
    await this.keep(to, moved);
  }

  /** Gives one of them other fields. */
  async change(report: vscode.Uri, id: string, fields: Partial<Annotation>): Promise<void> {
    const changed = this.of(report).map(each => (each.id === id ? { ...each, ...fields } : each));
    await this.#set(report, changed);
  }

  /** With `into` in place of `codes`, or without them. Gives the reports whose annotations have changed. */
  async replaceCodes(codes: readonly string[], into?: string): Promise<readonly vscode.Uri[]> {
    const hasOne = (each: Annotation) => each.codes.some(code => codes.includes(code));
    const replaced = (each: Annotation) => {
      const others = each.codes.flatMap(code => (codes.includes(code) ? (into ?? []) : code));
      return hasOne(each) ? { ...each, codes: [...new Set(others)] } : each;
    };
    const found = Object.entries(this.#all()).filter(([, annotations]) => annotations.some(hasOne));
    const reports = found.map(([report]) => vscode.Uri.parse(report, true));
    for (const report of reports) await this.#set(report, this.of(report).map(replaced));
    return reports;
  }

  #all(): Readonly<Record<string, readonly Annotation[]>> {
    return this.#memory.get(key, {});
  }

  async #set(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    const all = new Map(Object.entries(this.#all())).set(report.toString(), annotations);
    if (annotations.length === 0) all.delete(report.toString());
    await this.#memory.update(key, Object.fromEntries(all));
  }
}
