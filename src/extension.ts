import * as vscode from 'vscode';
import { namedRefs } from './core/gazetteer/entries';
import { afterWalkthrough } from './editor/afterWalkthrough';
import { CodebookStore } from './editor/codebookStore';
import { LanguageStore } from './editor/languageStore';
import { registerLazyYamlLanguage } from './editor/lazyYamlLanguage';
import { nameOf } from './editor/names';
import { type Lazy, lazyModule, lazyPart } from './editor/lazyModule';
import { registerCommand } from './editor/registerCommand';
import { registerKeptPlaces } from './editor/keptPlaces';
import { registerNoteFiles } from './editor/noteFiles';
import { registerRenamedReports } from './editor/renamedReports';
import { ReportStore } from './editor/reportStore';
import { RosterStore } from './editor/rosterStore';
import { ShownHighlights } from './editor/shownHighlights';
import type { LazyReader } from './editor/reader';
import type { LazyStarter } from './editor/starter';
import { SidecarStore } from './editor/sidecarStore';
import { AnnotationDecorations } from './editor/views/annotationDecorations';
import { registerAnnotationHover } from './editor/views/annotationHover';
import { AnnotationMarks } from './editor/views/annotationMarks';
import { CodebookDrag } from './editor/views/codebookDrag';
import { CodebookTree } from './editor/views/codebookTree';
import { registerEmptyViews } from './editor/views/emptyViews';
import { HighlightStatus } from './editor/views/highlightStatus';
import { MentionDecorations } from './editor/views/mentionDecorations';
import { registerMentionHover } from './editor/views/mentionHover';
import { registerMentionTokens } from './editor/views/mentionTokens';
import { registerPassageActions } from './editor/views/passageActions';
import { PassageTree } from './editor/views/passageTree';
import { RoundtableTree } from './editor/views/roundtableTree';
import { registerSymbols } from './editor/views/symbols';
import { registerUndoneSidecars } from './editor/undoneSidecars';
import { TextWriter } from './editor/textWriter';
import type { YamlFiles } from './editor/yamlFiles';
import { WithFirstReport } from './editor/withFirstReport';
import type { LazyCountryFacts } from './editor/mentionFacts';
import type { MatrixPanels } from './editor/views/matrixPanels';
import type { ReadingMode } from './editor/views/readingMode';
import type * as commandsModule from './commands';
import { WorkspaceReports } from './editor/workspaceReports';
import type * as matrixModule from './matrixPanel';
import type * as yamlLanguageModule from './yamlLanguage';
import type * as apiModule from './api';
import type * as exportFilesModule from './exportFiles';
import type { RapporteurExports } from './publicApi';
import type { Navigation } from './navigation';

/** What `activate` gives: `getApi` is for other extensions. */
export interface Exports extends RapporteurExports {
  /** For the tests alone; another one in each release. */
  readonly internals: Internals;
}

/** The parts of the extension as they stand. */
export interface Internals {
  readonly reports: ReportStore;
  readonly roundtables: RoundtableTree;
  readonly passages: PassageTree;
  readonly codes: CodebookTree;
  readonly codebook: CodebookStore;
  readonly roster: RosterStore;
  readonly writer: TextWriter;
  readonly annotationDecorations: AnnotationDecorations;
  readonly annotationMarks: AnnotationMarks;
  readonly mentionDecorations: MentionDecorations;
  readonly highlightStatus: HighlightStatus;
  readonly workspaceReports: WorkspaceReports;
  /** Loaded with the first report. */
  readonly navigation: WithFirstReport<Navigation>;
  readonly reading: Lazy<ReadingMode>;
  readonly matrix: Lazy<MatrixPanels>;
}

type Commands = typeof commandsModule;
type YamlLanguage = typeof yamlLanguageModule;

/** Builds stores, views and actions, in this order. */
export function activate(context: vscode.ExtensionContext): Exports {
  const own = <T extends vscode.Disposable>(item: T): T => (context.subscriptions.push(item), item);
  const log = own(vscode.window.createOutputChannel('Rapporteur', { log: true }));

  const yaml = lazyModule<YamlFiles>(context.extensionUri, 'yamlFiles');
  const reportReader: LazyReader = lazyModule(context.extensionUri, 'reader');

  const writer = new TextWriter(context.globalStorageUri, yaml);

  const starter: LazyStarter = lazyModule(context.extensionUri, 'starter');
  const codebook = own(new CodebookStore(yaml, writer, starter, context.extensionUri));
  const sidecars = own(new SidecarStore(context.workspaceState, yaml, writer));
  const roster = own(new RosterStore(yaml, writer, reportReader));
  const languages = own(new LanguageStore(lazyModule(context.extensionUri, 'languages')));
  const reports = own(new ReportStore(codebook, sidecars, roster, languages, reportReader));

  const commands = lazyModule<Commands>(context.extensionUri, 'commands');
  const countries: LazyCountryFacts = lazyModule(context.extensionUri, 'countryFacts');
  const reader = lazyPart(commands, module => new module.RoundtableReader(countries));
  const reading = lazyPart(commands, module => own(new module.ReadingMode(reports)));
  const roundtables = own(new RoundtableTree(reports, reader));
  const passages = own(new PassageTree(reports, sidecars));
  const shown = own(new ShownHighlights());
  const annotationDecorations = own(new AnnotationDecorations(reports, shown));
  const annotationMarks = own(new AnnotationMarks(reports, shown));
  const mentionDecorations = own(new MentionDecorations(reports, shown));
  const highlightStatus = own(new HighlightStatus(reports, shown));
  own(registerMentionTokens(reports, codebook, roster, shown));
  const codes = own(new CodebookTree(reports, codebook, new CodebookDrag()));
  own(registerAnnotationHover(reports));
  own(registerMentionHover(reports, countries));
  own(registerSymbols(reports));
  const yamlLanguage = lazyModule<YamlLanguage>(context.extensionUri, 'yamlLanguage');
  const written = { reports, codebook, roster, sidecars, yaml, nameOf, namedRefs };
  own(registerLazyYamlLanguage(written, yamlLanguage));
  own(registerUndoneSidecars());
  own(registerNoteFiles(sidecars));
  own(registerKeptPlaces(reports, sidecars));
  own(registerRenamedReports(reports, sidecars, commands));
  own(registerPassageActions(reports));
  own(registerEmptyViews(reports, codebook));

  const workspaceReports = own(
    new WorkspaceReports(reports, lazyModule(context.extensionUri, 'workspaceIndex'), {
      reports,
      codebook,
      roster,
      extension: context.extension,
      storage: context.storageUri ?? context.globalStorageUri,
      log,
    }),
  );
  const navigation = own(
    new WithFirstReport(reports, async () => {
      const { Navigation } = await commands();
      return new Navigation(reports, sidecars, workspaceReports);
    }),
  );

  const { extension, extensionUri, globalStorageUri, workspaceState } = context;
  const matrix = lazyPart(
    lazyModule<typeof matrixModule>(extensionUri, 'matrixPanel'),
    ({ Counting, MatrixPanels }) => {
      const counting = new Counting(reports, roster, workspaceReports);
      const exportFiles = lazyModule<typeof exportFilesModule>(extensionUri, 'exportFiles');
      const counted = { reports, codebook, workspaceReports, counting, countries };
      return own(new MatrixPanels({ ...counted, exportFiles, nameOf, extensionUri }));
    },
  );
  own(
    vscode.window.registerWebviewPanelSerializer('rapporteur.matrix', {
      deserializeWebviewPanel: async (panel, kept) => (await matrix()).restore(panel, kept),
    }),
  );
  const exporting = lazyPart(commands, ({ ExportReports }) =>
    own(new ExportReports({ reports, codebook, workspaceReports, extensionUri })),
  );
  const selectedCode = () => codes.selected;
  const selectedPassage = () => passages.selected;
  const parts = {
    reports,
    codebook,
    sidecars,
    roster,
    languages,
    shown,
    yaml,
    selectedCode,
    selectedPassage,
    passageFilter: passages,
    workspaceReports,
    matrix,
    extension,
    tree: roundtables,
    reading,
    exporting,
    extensionUri,
    globalStorageUri,
    workspaceState,
    log,
  };
  const made = lazyPart(commands, ({ commandsOf }) => commandsOf(parts));
  for (const id of contributedCommands(context)) {
    const run = async (...args: never[]) => {
      if (args.length === 0) await afterWalkthrough();
      return (await made())[id.replace('rapporteur.', '')]?.(...args);
    };
    own(registerCommand(id, log, run));
  }
  const api = lazyModule<typeof apiModule>(context.extensionUri, 'api');
  const internals = {
    reports,
    roundtables,
    passages,
    codes,
    codebook,
    roster,
    writer,
    annotationDecorations,
    annotationMarks,
    mentionDecorations,
    highlightStatus,
    workspaceReports,
    navigation,
    reading,
    matrix,
  };
  return { getApi: async version => (await api()).apiOf(version, parts), internals };
}

/** The ids of all commands in the manifest. */
function contributedCommands({ extension }: vscode.ExtensionContext): string[] {
  const { contributes } = extension.packageJSON as {
    contributes: { commands: readonly { command: string }[] };
  };
  return contributes.commands.map(({ command }) => command);
}
