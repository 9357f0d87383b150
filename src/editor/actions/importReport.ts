import * as vscode from 'vscode';
import type * as importersModule from '../../importers';
import type * as importPdfModule from '../../importPdf';
import type { ImportProblem, Outcome } from '../../importing/types';
import { largestFile } from '../../importing/limits';
import { targetNames } from '../../importing/targetNames';
import { HumanError } from '../humanError';
import { orUndefined } from '../hostFiles';
import { type Lazy, lazyModule } from '../lazyModule';
import { tell } from '../tell';
import { fileName, folderOf } from '../textFiles';

/** What became of one file. */
interface Import {
  readonly source: vscode.Uri;
  /** Undefined where the file could not be imported. */
  readonly report?: vscode.Uri;
  readonly problems: readonly ImportProblem[];
}

const plainText = /\.(?:txt|md|markdown)$/i;

/** "Import Report…": the texts of reports from word processors, beside them. */
export class ImportReport {
  readonly #importers: Lazy<typeof importersModule>;
  readonly #pdf: Lazy<typeof importPdfModule>;
  readonly #log: vscode.LogOutputChannel;

  constructor(extensionUri: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#importers = lazyModule(extensionUri, 'importers');
    this.#pdf = lazyModule(extensionUri, 'importPdf');
    this.#log = log;
  }

  /**
   * Imports files and opens the first one's report with its tree; without files, the person chooses.
   * `uri` is the one that was clicked, `all` those that are selected with it or that were dropped.
   * Texts among those are opened as they are.
   */
  async run(uri?: vscode.Uri, all?: readonly vscode.Uri[]): Promise<void> {
    const given = all && all.length > 0 ? all : uri && [uri];
    const texts = given?.filter(file => plainText.test(file.path)) ?? [];
    for (const file of texts) await vscode.window.showTextDocument(file, { preview: false });
    const files = given ? given.filter(file => !texts.includes(file)) : await chosen();
    if (files.length === 0) return;
    const imports = await this.#importAll(files);
    const [first] = imports.flatMap(({ report }) => report ?? []);
    if (first) await openWithTree(first);
    this.#tellOf(imports, files.length);
  }

  async #importAll(files: readonly vscode.Uri[]): Promise<readonly Import[]> {
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Import Report'),
      cancellable: true,
    };
    return vscode.window.withProgress(options, async (progress, token) => {
      const imports: Import[] = [];
      for (const file of files) {
        if (token.isCancellationRequested) break;
        progress.report({ message: fileName(file) });
        const say = (message: string) => progress.report({ message });
        const done = await orTold(this.#import(file, token, say));
        if (done) imports.push(done);
      }
      return imports;
    });
  }

  /** Undefined when it was cancelled. */
  async #import(
    source: vscode.Uri,
    token: vscode.CancellationToken,
    say: (message: string) => void,
  ): Promise<Import | undefined> {
    const outcome = await this.#outcomeOf(source, token, say);
    if (outcome.status === 'cancelled') return undefined;
    if (outcome.status === 'refused') {
      this.#log.warn(`${source.toString()}: ${outcome.problem.code}`, outcome.cause ?? '');
      return { source, problems: [outcome.problem] };
    }
    for (const problem of outcome.problems)
      this.#log.warn(`${source.toString()}: ${vscode.l10n.t(problem.message, ...problem.args)}`);
    return { source, report: await save(source, outcome.text), problems: outcome.problems };
  }

  async #outcomeOf(
    source: vscode.Uri,
    token: vscode.CancellationToken,
    say: (message: string) => void,
  ): Promise<Outcome> {
    const abort = new AbortController();
    const cancelling = token.onCancellationRequested(() => abort.abort());
    const onPage = (page: number, pages: number) =>
      say(vscode.l10n.t('{0}: page {1} of {2}', fileName(source), page, pages));
    try {
      const { importReport } = await this.#importers();
      const pdf = async () => (await this.#pdf()).readPdf;
      const options = { format: 'md' as const, signal: abort.signal, onPage };
      return await importReport(await bytesOf(source), fileName(source), pdf, options);
    } finally {
      cancelling.dispose();
    }
  }

  #tellOf(imports: readonly Import[], count: number): void {
    const failed = imports.filter(({ report }) => !report);
    for (const { source, problems } of failed)
      void vscode.window.showErrorMessage(about(source, problems));
    const done = imports.filter(({ report }) => report);
    const lossy = done.filter(({ problems }) => problems.length > 0);
    if (lossy.length > 0) void this.#tellOfLosses(lossy);
    else if (done.length > 0) tell(vscode.l10n.t('Files imported: {0} of {1}', done.length, count));
  }

  async #tellOfLosses(lossy: readonly Import[]): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const [first] = lossy;
    const message =
      first && lossy.length === 1
        ? about(first.source, first.problems)
        : vscode.l10n.t(
            'Something could not be kept of: {0}. The log says what.',
            lossy.map(({ source }) => fileName(source)).join(', '),
          );
    const choice = await vscode.window.showWarningMessage(message, showLog);
    if (choice === showLog) this.#log.show();
  }
}

async function chosen(): Promise<readonly vscode.Uri[]> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Report'),
    openLabel: vscode.l10n.t('Import'),
    canSelectMany: true,
    filters: {
      [vscode.l10n.t('Reports of word processors')]: [
        ...['docx', 'odt', 'fodt', 'rtf', 'pdf', 'html', 'htm', 'txt'],
      ],
      [vscode.l10n.t('All files')]: ['*'],
    },
  });
  return files ?? [];
}

/** Tells what is wrong with one file, so that the others are still imported. */
async function orTold(importing: Promise<Import | undefined>): Promise<Import | undefined> {
  return importing.catch((error: unknown) => {
    if (!(error instanceof HumanError)) throw error;
    void vscode.window.showErrorMessage(error.message);
    return undefined;
  });
}

/** The file's bytes. One that is too large by far is not even read. */
async function bytesOf(source: vscode.Uri): Promise<Uint8Array> {
  try {
    const { size } = await vscode.workspace.fs.stat(source);
    // One byte more than is read: the importer refuses it in the words that it has for that.
    if (size > largestFile) return new Uint8Array(largestFile + 1);
    return await vscode.workspace.fs.readFile(source);
  } catch (error) {
    throw notReadable(source, error);
  }
}

function notReadable(source: vscode.Uri, cause: unknown): HumanError {
  const message = vscode.l10n.t('{0} cannot be read. Is it still there?', fileName(source));
  return new HumanError(message, { cause });
}

/** Writes a text beside its source under a name that is free; where nothing can be written, into a new editor. */
async function save(source: vscode.Uri, text: string): Promise<vscode.Uri> {
  const folder = folderOf(source);
  for (const name of targetNames(fileName(source), 'md')) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (await orUndefined(async fs => fs.stat(uri))) continue;
    try {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    } catch {
      return (await unsaved(text)).uri;
    }
  }
  throw new RangeError('names never end');
}

/** A new document that has yet to be saved by its reader. */
async function unsaved(text: string): Promise<vscode.TextDocument> {
  return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
}

/** Opens a report with the view of its roundtables; the cursor is in the text. */
async function openWithTree(report: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(report, { preview: false });
  await vscode.commands.executeCommand('rapporteur.roundtables.focus');
  await vscode.window.showTextDocument(report, { preview: false });
}

/** What is wrong with a file, in one line. */
function about(source: vscode.Uri, problems: readonly ImportProblem[]): string {
  const sentences = problems.map(problem => vscode.l10n.t(problem.message, ...problem.args));
  return vscode.l10n.t('{0}: {1}', fileName(source), sentences.join(' '));
}
