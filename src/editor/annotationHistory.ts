import type * as vscode from 'vscode';
import type { FileChange } from '../core/annotations/sidecarStep';
import { reportOf } from './sidecarFiles';
import type { YamlFiles } from './yamlFiles';

/** What an action did to one file. */
export interface FileStep {
  readonly uri: vscode.Uri;
  readonly step: FileChange;
}

/** One action of the person on annotations, which may have reached many sidecars. */
export interface Action {
  readonly label: string;
  readonly files: readonly FileStep[];
}

/** A file's text before and after an action. */
export interface FileTexts {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
}

/** The actions of this window that can be taken back, and those that can be done again. */
export class AnnotationHistory {
  readonly #done: Action[] = [];
  readonly #undone: Action[] = [];

  /** Keeps what an action did; nothing can be done again from then on. */
  record(yaml: YamlFiles, label: string, texts: readonly FileTexts[]): void {
    const changed = texts.filter(({ before, after }) => before !== after);
    if (changed.length === 0) return;
    const action = new LazyAction(label, () =>
      changed.map(({ uri, before, after }) => {
        const step = reportOf(uri) ? yaml.sidecarStep : yaml.otherStep;
        return { uri, step: step(before, after) };
      }),
    );
    this.#done.push(action);
    this.#undone.length = 0;
    // What was tagged is drawn first. Later, no more is kept than what differs.
    setTimeout(() => action.files);
  }

  /**
   * Takes the last action back by `apply`, which gets what to do. Its label; undefined when there is
   * none. One that fails with an error is no longer there to be taken back.
   */
  async undo(
    { reversedStep }: YamlFiles,
    apply: (action: Action) => Promise<void>,
  ): Promise<string | undefined> {
    const action = this.#done.pop();
    if (!action) return undefined;
    const back = action.files.map(({ uri, step }) => ({ uri, step: reversedStep(step) }));
    await apply({ label: action.label, files: back.reverse() });
    this.#undone.push(action);
    return action.label;
  }

  /** The same for the action that was taken back last. */
  async redo(apply: (action: Action) => Promise<void>): Promise<string | undefined> {
    const action = this.#undone.pop();
    if (!action) return undefined;
    await apply(action);
    this.#done.push(action);
    return action.label;
  }
}

/** An action whose steps are made when they are first asked for. */
class LazyAction implements Action {
  readonly label: string;
  #make: (() => readonly FileStep[]) | undefined;
  #files: readonly FileStep[] = [];

  constructor(label: string, make: () => readonly FileStep[]) {
    this.label = label;
    this.#make = make;
  }

  get files(): readonly FileStep[] {
    if (this.#make) this.#files = this.#make();
    this.#make = undefined;
    return this.#files;
  }
}
