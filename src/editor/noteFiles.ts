import * as vscode from 'vscode';
import type { Annotation } from '../core/annotations/types';
import { encoded, FileScheme } from './fileScheme';
import { firstWords } from './firstWords';
import type { SidecarStore } from './sidecarStore';
import { fileName } from './textFiles';

/** Notes are edited as files of this scheme; their text lives in the sidecar. */
const noteScheme = 'rapporteur-note';

/** The file in which the note of an annotation of `report` is edited. */
export function noteUri(report: vscode.Uri, { id, selector }: Annotation): vscode.Uri {
  const words = firstWords(selector.quote, 40).replace(/[\\/:*?"<>|]+/g, ' ');
  const path = `/${fileName(report)}/${vscode.l10n.t('Note on “{0}”', words)}.txt`;
  return vscode.Uri.from({ scheme: noteScheme, path, query: id, fragment: report.toString() });
}

/** The report to which a note belongs; undefined when the file is no note. */
export function reportOfNote({ scheme, fragment }: vscode.Uri): vscode.Uri | undefined {
  return scheme === noteScheme ? vscode.Uri.parse(fragment, true) : undefined;
}

/** Lets people edit notes of several lines in an editor: each note is a file of its own. */
export function registerNoteFiles(sidecars: SidecarStore): vscode.Disposable {
  return new NoteFiles(sidecars);
}

class NoteFiles extends FileScheme {
  readonly #sidecars: SidecarStore;
  /** Notes as they were last read, with a number that grows when they become others. */
  readonly #known = new Map<string, { readonly note: string; readonly mtime: number }>();

  constructor(sidecars: SidecarStore) {
    super(noteScheme);
    this.#sidecars = sidecars;
    this.add(sidecars.onDidChange(report => this.#tellOf(report)));
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const note = await this.#note(uri);
    const known = this.#known.get(uri.toString());
    const mtime = known?.note === note ? known.mtime : (known?.mtime ?? 0) + 1;
    this.#known.set(uri.toString(), { note, mtime });
    return { type: vscode.FileType.File, ctime: 0, mtime, size: encoded(note).length };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return encoded(await this.#note(uri));
  }

  /** An empty note is none. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const note = new TextDecoder().decode(content).replace(/\r\n?/g, '\n').trimEnd();
    await this.#sidecars.setNote(annotatedBy(uri), uri.query, note || undefined);
  }

  async #note(uri: vscode.Uri): Promise<string> {
    const report = annotatedBy(uri);
    const annotation = await this.#sidecars.ownAnnotation(report, uri.query);
    if (annotation) return annotation.note ?? '';
    throw vscode.FileSystemError.FileNotFound(
      vscode.l10n.t('This annotation is no longer in the sidecar of {0}.', fileName(report)),
    );
  }

  #tellOf(report: vscode.Uri): void {
    const uris = [...this.#known.keys()].map(key => vscode.Uri.parse(key, true));
    const type = vscode.FileChangeType.Changed;
    const changed = uris.filter(uri => uri.fragment === report.toString());
    if (changed.length > 0) this.changed.fire(changed.map(uri => ({ type, uri })));
  }
}

function annotatedBy(uri: vscode.Uri): vscode.Uri {
  const report = reportOfNote(uri);
  if (report) return report;
  throw vscode.FileSystemError.FileNotFound(uri);
}
