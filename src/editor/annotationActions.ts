import * as vscode from 'vscode';
import { type Action, AnnotationHistory, type FileStep, type FileTexts } from './annotationHistory';
import type { TextChange } from './editTogether';
import { HumanError } from './humanError';
import { orEmpty, reportOf } from './sidecarFiles';
import { fileName, readText } from './textFiles';
import type { TextWriter } from './textWriter';
import type { Turns } from './turns';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** Keeps what actions did to sidecars and to what goes with them, takes it back, and does it again. */
export class AnnotationActions {
  readonly #history = new AnnotationHistory();
  readonly #yaml: LazyYamlFiles;
  readonly #turns: Turns;
  readonly #writer: TextWriter;
  readonly #reload: (report: vscode.Uri) => Promise<void>;

  /** `turns` are those of all who write sidecars; `reload` reads those of a report again. */
  constructor(
    yaml: LazyYamlFiles,
    writer: TextWriter,
    turns: Turns,
    reload: (report: vscode.Uri) => Promise<void>,
  ) {
    this.#yaml = yaml;
    this.#writer = writer;
    this.#turns = turns;
    this.#reload = reload;
  }

  /**
   * Lets `run` make changes of sidecars, and of what goes with them, and keeps what they did as one step
   * for undo. What `run` gives: whether it was done.
   */
  async recorded(
    label: string,
    changes: readonly TextChange[],
    run: (changes: readonly TextChange[]) => Promise<boolean>,
  ): Promise<boolean> {
    const texts = new Map<string, FileTexts>();
    const watched = changes.map(({ uri, edit }) => ({
      uri,
      edit: (before: string) => {
        const after = edit(before);
        texts.set(uri.toString(), { uri, before, after });
        return after;
      },
    }));
    const isDone = await run(watched);
    if (isDone) this.#history.record(await this.#yaml(), label, [...texts.values()]);
    return isDone;
  }

  /** Takes the last action on annotations back. Its label; undefined when there is none. */
  async undo(): Promise<string | undefined> {
    const yaml = await this.#yaml();
    return this.#history.undo(yaml, action => this.#apply(yaml, action));
  }

  /** Does the action again that was taken back last. Its label; undefined when there is none. */
  async redo(): Promise<string | undefined> {
    const yaml = await this.#yaml();
    return this.#history.redo(action => this.#apply(yaml, action));
  }

  /** Does what an action says, in all of its files or, where one has been changed since, in none. */
  async #apply(yaml: YamlFiles, { label, files }: Action): Promise<void> {
    const changes = files.map(({ uri, step }) => {
      const report = reportOf(uri);
      const empty = report ? orEmpty(yaml, report, '') : '';
      return { uri, edit: (text: string) => stepped(yaml, { label, uri, text, step, empty }) };
    });
    for (const { uri, edit } of changes) edit((await readText(uri)) ?? '');
    for (const { uri, edit } of changes)
      await this.#turns.after(uri.toString(), () => this.#writer.edit(uri, edit));
    for (const { uri } of files) {
      const report = reportOf(uri);
      if (report) await this.#reload(report);
    }
  }
}

interface StepOf extends Pick<Action, 'label'>, FileStep {
  readonly text: string;
  readonly empty: string;
}

function stepped(yaml: YamlFiles, { label, uri, text, step, empty }: StepOf): string {
  try {
    return yaml.applyStep(text, step, empty);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = vscode.l10n.t(
      '“{0}” is left as it is: {1} has been changed in the same place since.',
      label,
      fileName(uri),
    );
    throw new HumanError(message, { cause: error });
  }
}
