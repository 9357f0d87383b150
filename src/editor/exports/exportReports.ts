import * as vscode from 'vscode';
import type { ExportKind } from '../../core/export/exporter';
import type { Exporter } from '../../core/export/options';
import type { CodebookStore } from '../codebookStore';
import { DisposableStore } from '../lifetime';
import { HumanError } from '../humanError';
import { inBackground } from '../inBackground';
import { type Lazy, lazyModule } from '../lazyModule';
import type { LazyCountryFacts } from '../mentionFacts';
import { exportScheme } from '../reportDocuments';
import type { ReportStore } from '../reportStore';
import { selectedSpans } from '../selectedSpans';
import { fileName, folderBeside } from '../textFiles';
import type { WorkspaceReports } from '../workspaceReports';
import { askExport, kindName } from './askExport';
import { exportChunks, readableFormat } from './exportChunks';
import type { ExportChoice, ExportScope } from './exportChoice';
import type { ExportFiles } from './exportFiles';
import { exportedReports, type ReportSource, type SourcedReport } from './exportedReports';
import { exportOptions } from './exportOptions';
import { ExportPreviews, firstOf } from './exportPreviews';
import { tellOfExport } from './tellOfExport';
import { writeExport } from './writeExport';

/** What exports are made from. */
export interface ExportParts {
  readonly reports: ReportStore;
  readonly codebook: CodebookStore;
  readonly workspaceReports: WorkspaceReports;
  readonly extensionUri: vscode.Uri;
}

/** What a key binding, a link or a test may hand to the command, so that it is not asked. */
export interface ExportArguments {
  readonly kind?: string;
  readonly format?: string;
  readonly by?: string;
  readonly of?: string;
  /** The address of the file to write, without a preview. */
  readonly to?: string;
}

/** "Export…": asks what, shows a preview, and writes a file when the person wants it. */
export class ExportReports extends DisposableStore {
  readonly #parts: ExportParts;
  readonly #countries: LazyCountryFacts;
  readonly #files: Lazy<ExportFiles>;
  readonly #previews = new ExportPreviews();

  constructor(parts: ExportParts) {
    super();
    this.#parts = parts;
    this.#countries = lazyModule(parts.extensionUri, 'countryFacts');
    this.#files = lazyModule(parts.extensionUri, 'exportFiles');
    this.add(vscode.workspace.registerTextDocumentContentProvider(exportScheme, this.#previews));
  }

  /** `contributions` are those of the active report that are selected in the view "Roundtables". */
  async run(given: ExportArguments = {}, contributions?: readonly number[]): Promise<void> {
    const scopes = contributions ? [this.#scopeOf(contributions)] : this.#scopes();
    const scope = given.of === undefined ? undefined : scopes.find(({ of }) => of === given.of);
    const files = await this.#files();
    const choice = await askExport({ ...chosen(given, files), scope }, scopes, files);
    if (!choice) return;
    if (given.to !== undefined) await this.#write(choice, vscode.Uri.parse(given.to, true));
    else await this.#preview(choice);
  }

  /** "Save Export…": writes what a preview shows. */
  async save(uri = vscode.window.activeTextEditor?.document.uri): Promise<void> {
    const choice = uri && this.#previews.choiceOf(uri);
    if (!choice)
      throw new HumanError(vscode.l10n.t('This preview is from an earlier window. Export again.'));
    const name = fileNameOf(choice);
    const target = await vscode.window.showSaveDialog({
      title: vscode.l10n.t('Save Export'),
      defaultUri: vscode.Uri.joinPath(folderFor(choice.scope), name),
      filters: { [kindName(choice.kind)]: [choice.format] },
    });
    if (target) await this.#write(choice, target);
  }

  /** The report at hand, what is selected in it, and all others. */
  #scopes(): ExportScope[] {
    const document = this.#parts.reports.active()?.document;
    const editor = vscode.window.activeTextEditor;
    const isActive = document !== undefined && editor?.document === document;
    const spans = isActive ? selectedSpans(editor, document.getText()) : [];
    const scopes: ExportScope[] = [];
    if (spans.length > 0 && document) scopes.push({ of: 'selection', document, spans });
    if (document) scopes.push({ of: 'report', document });
    if (vscode.workspace.workspaceFolders) scopes.push({ of: 'workspace' });
    if (scopes.length > 0) return scopes;
    throw new HumanError(vscode.l10n.t('Open a report first.'));
  }

  #scopeOf(contributions: readonly number[]): ExportScope {
    const active = this.#parts.reports.active();
    const all = active?.annotated.report.contributions;
    const spans = contributions.flatMap(index => all?.[index] ?? []);
    if (active && spans.length > 0) return { of: 'selection', document: active.document, spans };
    throw new HumanError(vscode.l10n.t('Select contributions in the view Roundtables.'));
  }

  async #preview(choice: ExportChoice): Promise<void> {
    await this.#show(choice);
    const uri = vscode.window.activeTextEditor?.document.uri;
    inBackground(this.#offerToSave(uri));
  }

  async #offerToSave(uri: vscode.Uri | undefined): Promise<void> {
    const save = vscode.l10n.t('Save…');
    const message = vscode.l10n.t('This is a preview: nothing is written yet.');
    if ((await vscode.window.showInformationMessage(message, save)) === save) await this.save(uri);
  }

  async #show(choice: ExportChoice): Promise<void> {
    const exporter = await this.#exporter({ ...choice, format: readableFormat(choice.format) });
    await this.#withProgress(async source => {
      const reports = firstOf(exportedReports(choice.scope, source));
      const chunks = exportChunks(exporter, reports);
      await this.#previews.show(choice, fileNameOf(choice), chunks);
    });
  }

  async #write(choice: ExportChoice, target: vscode.Uri): Promise<void> {
    const exporter = await this.#exporter(choice);
    const size = await this.#withProgress(source => {
      const reports = refusing(target, exportedReports(choice.scope, source));
      return writeExport(target, exportChunks(exporter, reports), source.isCancelled);
    });
    if (size !== undefined) tellOfExport(target, size);
  }

  async #exporter(choice: ExportChoice): Promise<Exporter> {
    const { exporterOf } = await this.#files();
    const { codebook } = this.#parts.codebook;
    const options = await exportOptions(choice, codebook, this.#countries);
    return exporterOf(choice.kind, choice.format, options);
  }

  #withProgress<T>(task: (source: ReportSource) => Promise<T>): Thenable<T> {
    const { reports, workspaceReports } = this.#parts;
    const options = {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Export'),
      cancellable: true,
    };
    return vscode.window.withProgress(options, (progress, token) =>
      task({
        reports,
        workspaceReports,
        isCancelled: () => token.isCancellationRequested,
        say: message => progress.report({ message }),
      }),
    );
  }
}

/** What of the arguments makes sense; the rest is asked. */
function chosen(
  { kind, format, by }: ExportArguments,
  { exportKinds, isFormatOf }: ExportFiles,
): Partial<ExportChoice> {
  const known = exportKinds.find(each => each === kind);
  return {
    kind: known,
    format: known && format !== undefined && isFormatOf(known, format) ? format : undefined,
    by: by === 'code' || by === 'speaker' ? by : undefined,
  };
}

/** Reports are never written over. */
async function* refusing(
  target: vscode.Uri,
  reports: AsyncIterable<SourcedReport>,
): AsyncGenerator<SourcedReport> {
  for await (const report of reports) {
    if (report.uri.toString() === target.toString())
      throw new HumanError(
        vscode.l10n.t('{0} is a report, and is never written over.', fileName(target)),
      );
    yield report;
  }
}

/** "harbour-forum.passages.csv". */
function fileNameOf({ kind, format, scope }: ExportChoice): string {
  const end = `${fileEnd(kind)}.${format}`;
  if (scope.of === 'workspace') return end;
  return `${fileName(scope.document.uri).replace(/(?:\.report)?\.\w+$/, '')}.${end}`;
}

function fileEnd(kind: ExportKind): string {
  return kind === 'json' ? 'analysis' : kind;
}

function folderFor(scope: ExportScope): vscode.Uri {
  const report = scope.of === 'workspace' ? undefined : scope.document.uri;
  return folderBeside(report) ?? vscode.Uri.file('/');
}
