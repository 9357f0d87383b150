import * as vscode from 'vscode';
import type { Correction } from '../core/annotations/correction';
import { sidecarName } from '../core/annotations/sidecarName';
import type { SidecarEntries } from '../core/analysis/place';
import type { Annotation, AnnotationPlace } from '../core/annotations/types';
import { AnnotationActions } from './annotationActions';
import { editTogether } from './editTogether';
import { inBackground } from './inBackground';
import { DisposableStore } from './lifetime';
import { PendingAnnotations } from './pendingAnnotations';
import { readSettings } from './settings';
import { orEmpty, readSidecars, type SidecarFile } from './sidecarFiles';
import { fileName, folderOf, notWritable, readText } from './textFiles';
import type { TextWriter } from './textWriter';
import { Turns } from './turns';
import { UnsavedAnnotations } from './unsavedAnnotations';
import { WatchedSidecars } from './watchedSidecars';
import type { LazyYamlFiles, YamlFiles } from './yamlFiles';

/** What places annotations in a text and lets them follow edits of it. */
type Placing = Pick<YamlFiles, 'place' | 'follow' | 'driftedPlaces'>;

/** The annotations and corrections of reports, those too that are not in their sidecars yet, and what writes them. */
export class SidecarStore implements vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());
  /** Fires with a report's uri when one of its sidecars has become another. */
  readonly onDidChange = this.#changed.event;
  readonly #watched: WatchedSidecars;
  readonly #turns = new Turns();
  readonly #unsaved: UnsavedAnnotations;
  readonly #pending = new PendingAnnotations();
  readonly #yaml: LazyYamlFiles;
  readonly #writer: TextWriter;
  /** What was done here, to be taken back. */
  readonly actions: AnnotationActions;
  #placing?: Placing;

  constructor(memory: vscode.Memento, yaml: LazyYamlFiles, writer: TextWriter) {
    this.#yaml = yaml;
    this.#writer = writer;
    this.#unsaved = new UnsavedAnnotations(memory);
    this.actions = new AnnotationActions(yaml, writer, this.#turns, report => this.load(report));
    const watched = new WatchedSidecars(yaml, report => this.load(report));
    this.#watched = this.#disposables.add(watched);
    this.#disposables.add(watched.onDidChange(report => this.#changed.fire(report)));
    watched.start();
  }

  /** Places what `get` gives in a text; undefined as long as nothing was read. */
  get placing(): Placing | undefined {
    return this.#placing;
  }

  /**
   * The annotations of a report by sidecar, as last read, without those of coders who are hidden; those
   * that are not in the file yet come last.
   */
  get(report: vscode.Uri): readonly SidecarFile[] {
    const { coder: me } = readSettings(report);
    const files = withoutHidden(report, this.read(report));
    const written = files.find(({ isOwn }) => isOwn)?.annotations ?? [];
    const annotations = [...this.#pending.of(report, written), ...this.#unsaved.of(report)];
    if (annotations.length === 0) return files;
    const coder = me.trim() || undefined;
    const uri = this.ownUri(report);
    return [...files, { uri, text: '', coder, isOwn: true, annotations, corrections: [] }];
  }

  /** The same of a report that is not open, as the files are now, with what places it. */
  async getClosed(
    report: vscode.Uri,
  ): Promise<{ files: readonly SidecarFile[]; placing: Placing }> {
    const files = await readSidecars(report, this.ownUri(report), [], this.#yaml);
    return { files: withoutHidden(report, files), placing: await this.#yaml() };
  }

  /** The sidecars of a report, as last read, whoever is hidden. */
  read(report: vscode.Uri): readonly SidecarFile[] {
    return this.#watched.of(report);
  }

  /** All sidecars that were read. */
  all(): readonly SidecarFile[] {
    return this.#watched.all();
  }

  /** The sidecar that this person writes for a report. */
  ownUri(report: vscode.Uri): vscode.Uri {
    const name = sidecarName(fileName(report), readSettings(report).coder);
    return vscode.Uri.joinPath(folderOf(report), name);
  }

  /** An annotation of the own sidecar as it stands, also of a report that is not open. */
  async ownAnnotation(report: vscode.Uri, id: string): Promise<Annotation | undefined> {
    const unsaved = this.#unsaved.of(report).find(annotation => annotation.id === id);
    if (unsaved) return unsaved;
    const text = await readText(this.ownUri(report));
    const { value } = (await this.#yaml()).readSidecar(text ?? '');
    return value.annotations.find(annotation => annotation.id === id);
  }

  /** What a sidecar holds that belongs to no report, with what places it. */
  async peek(sidecar: vscode.Uri): Promise<{ entries: SidecarEntries; placing: Placing }> {
    const yaml = await this.#yaml();
    const { value } = yaml.readSidecar((await readText(sidecar)) ?? '');
    return { entries: { ...value, isOwn: false }, placing: yaml };
  }

  /**
   * Keeps what belongs to a report together after it was renamed: what is not saved yet, and the name that
   * the own sidecar tells people.
   */
  async renamed(before: vscode.Uri, now: vscode.Uri): Promise<void> {
    await this.#unsaved.move(before, now);
    await this.load(now);
    const yaml = await this.#yaml();
    for (const { uri, text, isOwn } of this.read(now))
      if (isOwn && yaml.readSidecar(text).writable)
        await this.#turns.after(uri.toString(), () =>
          this.#writer.edit(uri, saved => yaml.setReport(saved, fileName(now))),
        );
  }

  /** Whether an annotation waits to be written. */
  isUnsaved(report: vscode.Uri, id: string): boolean {
    return this.#unsaved.has(report, id);
  }

  /** Reads the sidecars of an open report, and tells when any is another than before. */
  async load(report: vscode.Uri): Promise<void> {
    const own = this.ownUri(report);
    inBackground(this.#settle(report, own));
    await this.#watched.load(report, own, async files => {
      if (files.length > 0 || this.#unsaved.of(report).length > 0)
        this.#placing = await this.#yaml();
    });
  }

  /** Not waited for: a window that was killed holds the lock for some seconds more. */
  async #settle(report: vscode.Uri, own: vscode.Uri): Promise<void> {
    if (await this.#writer.settle(own)) await this.load(report);
  }

  /** Forgets a report when neither it nor a sidecar of it is open any more. */
  forget(report: vscode.Uri): void {
    this.#watched.forget(report);
  }

  /**
   * Adds annotations to the own sidecar, and with them those that could not be written earlier. They are
   * shown at once; when writing fails they are kept, and shown as unsaved.
   */
  async add(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    this.#placing = await this.#yaml();
    this.#pending.add(report, annotations);
    this.#changed.fire(report);
    await this.#turns.after(addingTo(report), () => this.#addPending(report, annotations));
  }

  async #addPending(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    try {
      await this.#write(report, annotations);
      this.#pending.remove(report, annotations);
    } catch (error) {
      await this.#unsaved.keep(report, annotations);
      this.#pending.remove(report, annotations);
      this.#changed.fire(report);
      throw error;
    }
  }

  /** Takes the last action on annotations back, also one that is still being written; see `AnnotationActions`. */
  async undo(): Promise<string | undefined> {
    await Promise.all(this.#pending.reports.map(report => this.#added(report)));
    return this.actions.undo();
  }

  /** Waits until what was added is in the file, or known as unsaved: until then nobody can change it. */
  async #added(report: vscode.Uri): Promise<void> {
    await this.#turns.after(addingTo(report), () => Promise.resolve());
  }

  /**
   * Adds annotations to the own sidecar as one step that undo takes back in it. Throws HumanError when
   * that fails; then nothing is kept of them.
   */
  async addAsOneStep(
    report: vscode.Uri,
    annotations: readonly Annotation[],
    label: string,
  ): Promise<void> {
    const uri = this.ownUri(report);
    const yaml = await this.#yaml();
    const edit = (text: string) =>
      editedBy(yaml, uri, text, saved => yaml.addAnnotations(saved, annotations));
    const changes = [{ uri, edit }];
    await this.#turns.after(uri.toString(), async () => {
      // A file has to be there to be edited in; that it is made is no step of its own.
      await this.#writer.edit(uri, text => orEmpty(yaml, report, text));
      await this.actions.recorded(label, changes, watched => editTogether(label, watched));
    });
    await this.#told(report, false);
  }

  /** Writes what could not be written earlier. */
  async save(report: vscode.Uri): Promise<void> {
    await this.#added(report);
    if (this.#unsaved.of(report).length > 0) await this.#write(report, []);
  }

  /** What waits to be written, as the text of a sidecar. */
  async unsavedText(report: vscode.Uri): Promise<string> {
    const yaml = await this.#yaml();
    return yaml.addAnnotations(orEmpty(yaml, report, ''), this.#unsaved.of(report));
  }

  async remove(report: vscode.Uri, id: string): Promise<void> {
    await this.#added(report);
    const isUnsaved = this.#unsaved.has(report, id);
    if (isUnsaved) await this.#unsaved.drop(report, [id]);
    else
      await this.#edit(report, vscode.l10n.t('Remove annotation'), (yaml, text) =>
        yaml.removeAnnotations(text, new Set([id])),
      );
    await this.#told(report, isUnsaved);
  }

  async setCodes(report: vscode.Uri, id: string, codes: readonly string[]): Promise<void> {
    await this.#change(report, id, vscode.l10n.t('Change codes'), { codes }, (yaml, text) =>
      yaml.setCodes(text, id, codes),
    );
  }

  /** Sets the note of an annotation, or removes it. */
  async setNote(report: vscode.Uri, id: string, note: string | undefined): Promise<void> {
    await this.#change(report, id, vscode.l10n.t('Change note'), { note }, (yaml, text) =>
      yaml.setNote(text, id, note),
    );
  }

  /** Puts an annotation to another place, as a person chose it; an orphan is none any more. */
  async setPlace(report: vscode.Uri, id: string, place: AnnotationPlace): Promise<void> {
    const fields = { ...place, status: undefined };
    await this.#change(report, id, vscode.l10n.t('Change place'), fields, (yaml, text) =>
      yaml.setPlace(text, id, place),
    );
  }

  /** Tells new places of annotations, by id, without a step for undo: the person did nothing to them. */
  async keepPlaces(
    report: vscode.Uri,
    places: ReadonlyMap<string, AnnotationPlace>,
  ): Promise<void> {
    const uri = this.ownUri(report);
    const yaml = await this.#yaml();
    const edit = (text: string) =>
      editedBy(yaml, uri, text, saved => yaml.setPlaces(saved, places));
    await this.#turns.after(uri.toString(), () => this.#writer.edit(uri, edit));
    await this.load(report);
  }

  /** Keeps an annotation as an orphan, so that nobody is asked about it again; or takes that back. */
  async setStatus(report: vscode.Uri, id: string, status: Annotation['status']): Promise<void> {
    await this.#change(report, id, vscode.l10n.t('Keep as orphan'), { status }, (yaml, text) =>
      yaml.setStatus(text, id, status),
    );
  }

  async #change(
    report: vscode.Uri,
    id: string,
    label: string,
    fields: Partial<Annotation>,
    edit: (yaml: YamlFiles, text: string) => string,
  ): Promise<void> {
    await this.#added(report);
    const isUnsaved = this.#unsaved.has(report, id);
    if (isUnsaved) await this.#unsaved.change(report, id, fields);
    else await this.#edit(report, label, edit);
    await this.#told(report, isUnsaved);
  }

  /** Replaces codes by another one in all annotations that wait to be written, or takes them off. */
  async replaceUnsaved(codes: readonly string[], into?: string): Promise<void> {
    for (const report of await this.#unsaved.replaceCodes(codes, into)) this.#changed.fire(report);
  }

  /** Adds corrections to the own sidecar. When that fails, nothing is kept of them. */
  async correct(report: vscode.Uri, corrections: readonly Correction[]): Promise<void> {
    await this.#edit(report, vscode.l10n.t('Correct'), (yaml, text) =>
      yaml.addCorrections(orEmpty(yaml, report, text), corrections),
    );
    await this.load(report);
  }

  /** Removes a correction from the own sidecar. */
  async undoCorrection(report: vscode.Uri, id: string): Promise<void> {
    await this.#edit(report, vscode.l10n.t('Undo correction'), (yaml, text) =>
      yaml.removeCorrections(text, [id]),
    );
    await this.load(report);
  }

  async #write(report: vscode.Uri, annotations: readonly Annotation[]): Promise<void> {
    let late: readonly Annotation[] = [];
    const add = (get: (yaml: YamlFiles, text: string) => readonly Annotation[]) =>
      this.#edit(report, vscode.l10n.t('Tag'), (yaml, text) => {
        const missing = get(yaml, text);
        if (missing.length === 0) return text;
        const memory = this.read(report).find(({ isOwn }) => isOwn)?.memory;
        return yaml.addAnnotations(orEmpty(yaml, report, text), missing, memory);
      });
    // Each is a step of its own for undo, and what is written waits no longer, whatever comes of the next.
    if (this.#unsaved.of(report).length > 0) {
      await add((yaml, text) => {
        late = this.#unsaved.of(report);
        return notIn(yaml, text, late);
      });
      await this.#unsaved.drop(
        report,
        late.map(({ id }) => id),
      );
    }
    if (annotations.length > 0) await add(() => annotations);
    await this.#told(report, late.length > 0);
  }

  /** Edits the own sidecar, one edit after the other, from its text as it stands at that moment. */
  async #edit(
    report: vscode.Uri,
    label: string,
    edit: (yaml: YamlFiles, text: string) => string,
  ): Promise<void> {
    const uri = this.ownUri(report);
    await this.#turns.after(uri.toString(), async () => {
      const yaml = await this.#yaml();
      // What cannot be written is shown all the same.
      this.#placing = yaml;
      const change = {
        uri,
        edit: (text: string) => editedBy(yaml, uri, text, saved => edit(yaml, saved)),
      };
      await this.actions.recorded(label, [change], async ([watched]) => {
        await this.#writer.edit(uri, watched?.edit ?? change.edit);
        return true;
      });
    });
  }

  async #told(report: vscode.Uri, hasOtherUnsaved: boolean): Promise<void> {
    await this.load(report);
    if (hasOtherUnsaved) this.#changed.fire(report);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** The turns of what is added to a report's own sidecar. */
function addingTo(report: vscode.Uri): string {
  return `add ${report.toString()}`;
}

/** Edits a sidecar. Throws HumanError where it cannot be read as a whole: what is in it would be lost. */
function editedBy(
  { readSidecar }: YamlFiles,
  uri: vscode.Uri,
  text: string,
  edit: (text: string) => string,
): string {
  try {
    return edit(text);
  } catch (error) {
    // Only asked now, for reading a long sidecar once more takes its time.
    const isOurs = error instanceof RangeError && text.trim() !== '';
    throw isOurs && !readSidecar(text).writable ? notWritable(uri) : error;
  }
}

/** Those whose write did not end well are in the file all the same when a later one made it whole. */
function notIn(
  { readSidecar }: YamlFiles,
  text: string,
  annotations: readonly Annotation[],
): readonly Annotation[] {
  const there = new Set(readSidecar(text).value.annotations.map(({ id }) => id));
  return annotations.filter(({ id }) => !there.has(id));
}

/** Without the annotations of coders who are hidden; corrections hold for everybody. */
function withoutHidden(report: vscode.Uri, files: readonly SidecarFile[]): readonly SidecarFile[] {
  const { blind, hiddenCoders } = readSettings(report);
  const isHidden = ({ isOwn, coder = '' }: SidecarFile) =>
    !isOwn && (blind || hiddenCoders.has(coder));
  return files.map(file => (isHidden(file) ? { ...file, annotations: [] } : file));
}
