import * as vscode from 'vscode';
import type { ReadingSettings } from '../core/report/readingSettings';
import type { NewSpeaker } from '../core/roster/editRoster';
import type { Roster } from '../core/roster/types';
import { messageOf } from '../core/text/problem';
import { HumanError } from './humanError';
import { DisposableStore } from './lifetime';
import type { LazyReader, Reader } from './reader';
import { readSettings, type Settings } from './settings';
import { notWritable } from './textFiles';
import type { TextWriter } from './textWriter';
import { type FileProblems, WorkspaceFile } from './workspaceFile';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** The workspace's roster, if it has one, and with it all that is set about the reading of reports. */
export class RosterStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  /** Fires when the file has become another. */
  readonly onDidChange = this.#changed.event;
  readonly #yaml: LazyYamlFiles;
  readonly #reader: LazyReader;
  readonly #file: WorkspaceFile<Roster>;
  #roster?: Roster;

  constructor(yaml: LazyYamlFiles, writer: TextWriter, reader: LazyReader) {
    this.#yaml = yaml;
    this.#reader = reader;
    const kind = {
      defaultName: 'roster.yaml',
      path: ({ roster }: Settings) => roster,
      read: async (text: string) => (await yaml()).readRoster(text, await reader()),
    };
    const file = new WorkspaceFile<Roster>(kind, writer);
    this.#file = this.#disposables.add(file);
    this.#disposables.add(file.onDidChange(() => this.#take(file.file?.value)));
  }

  /** With what a report is read. The roster is the same object as long as it says the same. */
  readingSettings(report: vscode.Uri): Omit<ReadingSettings, 'lexicons'> {
    const { language } = readSettings(report);
    return { language: language === 'auto' ? undefined : language, roster: this.#roster };
  }

  /** The roster's file as it was last read; undefined while there is none. */
  get file(): FileProblems | undefined {
    return this.#file.file;
  }

  /** Where the roster is, or would be; undefined without a folder. */
  get uri(): vscode.Uri | undefined {
    return this.#file.uri;
  }

  /** Makes a roster to begin with where there is none, and gives its place. */
  async ensureFile(): Promise<vscode.Uri> {
    const uri = this.#wantedUri();
    const { starterRoster } = await this.#yaml();
    await this.#file.reload();
    if (!this.file) await this.#file.edit(uri, saved => saved || starterRoster);
    return uri;
  }

  /**
   * Adds a speaker to the roster, which is made where there is none. Throws HumanError when the
   * roster would not count the speaker, as with a name that another one has.
   */
  async addSpeaker(speaker: NewSpeaker): Promise<void> {
    const uri = this.#wantedUri();
    const [yaml, names] = await Promise.all([this.#yaml(), this.#reader()]);
    await this.#file.edit(uri, saved => withSpeaker(yaml, names, uri, saved, speaker));
  }

  #wantedUri(): vscode.Uri {
    const { uri } = this;
    if (uri) return uri;
    throw new HumanError(
      vscode.l10n.t('Open a folder first: the roster is kept in it, for all its reports.'),
    );
  }

  #take(roster: Roster | undefined): void {
    // Reports are read anew for another roster, and not for another comment in it.
    const isSame = JSON.stringify(roster) === JSON.stringify(this.#roster);
    if (!isSame) this.#roster = roster;
    this.#changed.fire();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** The text with one more speaker, who is one when it is read again. */
function withSpeaker(
  { readRoster, starterRoster, addSpeaker }: YamlFiles,
  names: Reader,
  uri: vscode.Uri,
  saved: string,
  speaker: NewSpeaker,
): string {
  const text = saved.trim() ? saved : starterRoster;
  const before = readRoster(text, names);
  if (!before.writable) throw notWritable(uri);
  const edited = addSpeaker(text, speaker);
  const { value, problems } = readRoster(edited, names);
  if (value.entries.length > before.value.entries.length) return edited;
  const known = new Set(before.problems.map(messageOf));
  const reason = problems.find(problem => !known.has(messageOf(problem)));
  throw new HumanError(
    reason
      ? vscode.l10n.t(reason.message, ...reason.args)
      : vscode.l10n.t('{0} could not be added to the roster.', speaker.name),
  );
}
