import type * as vscode from 'vscode';
import { addSpeaker } from './addSpeaker';
import { Annotate, type AnnotateArguments } from './annotate';
import { filterPassages, groupPassagesBy, hideCoders, toggleBlind } from './choosePassages';
import { filterTree, groupTreeBy, sortTreeBy } from './chooseRoundtables';
import { copyContributions, copyQuotation } from './copyQuotation';
import type { PassageArgument } from './passageAt';
import { redoAnnotation, undoAnnotation } from './undoAnnotation';
import { resizePassage, type ResizeArguments } from './resizePassage';
import type { Choice } from '../../core/matrix/choice';
import type { LanguageStore } from '../languageStore';
import { codeCommands } from './codeCommands';
import { createCodebook } from './createCodebook';
import { EditPassage } from './editPassage';
import { FindInContributions, type FindArguments } from './findInContributions';
import { goToPassage } from './goToPassage';
import { goToSpeakerAnywhere, type SpeakerArguments } from './goToSpeakerAnywhere';
import { type ExampleArguments, openExample, openWalkthrough } from './openExample';
import { goToSpeaker, type JumpArguments, Jumper, jumpToAny } from './jump';
import { jumpToAnnotation } from './jumpToAnnotation';
import { ImportReport } from './importReport';
import { openCodebook, openReport, openRoster, openSidecar } from './openFiles';
import { nameChair, renameSpeaker } from './correctNames';
import { confirmAt, correctPlace, joinAt, splitAt, toggleRoundtableAt } from './correctPlace';
import { correctSpeaker, notASpeech } from './correctSpeaker';
import { explainSpeaker } from './explainSpeaker';
import { showCorrections, undoCorrection } from './listCorrections';
import { nextDoubtful } from './nextDoubtful';
import { CodePicker } from './pickCodes';
import { readAlone, type ReadAloneArguments, readRowAlone } from './readAlone';
import { type ReviewArguments, reviewPassages } from './reviewPassages';
import { saveUnsaved } from './saveUnsaved';
import { showLog } from './showLog';
import { showOnly, type ShowOnlyArguments } from './showOnly';
import { toggleHighlights } from './toggleHighlights';
import type { Filtered } from '../askFilter';
import type { CorrectionArguments } from '../correctionPlace';
import { CorrectionWriter } from '../correctionWriter';
import type { ExportArguments, ExportReports } from '../exports/exportReports';
import type { Lazy } from '../lazyModule';
import type { ExportMatrixArguments } from '../matrix/handOn';
import type { MatrixShower } from '../matrix/shower';
import type { PassageTarget } from '../passageTarget';
import type { CodebookStore } from '../codebookStore';
import type { Reading } from '../reading';
import type { ReportStore } from '../reportStore';
import type { RosterStore } from '../rosterStore';
import type { Row } from '../roundtableRows';
import { contributionsOf, isAboutRows, type RowsArgument } from '../rowsArgument';
import type { ShownHighlights } from '../shownHighlights';
import type { SidecarStore } from '../sidecarStore';
import type { WorkspaceReports } from '../workspaceReports';
import type { LazyYamlFiles } from '../yamlFiles';

/** What the commands work on. */
export interface CommandParts {
  readonly reports: ReportStore;
  readonly codebook: CodebookStore;
  readonly sidecars: SidecarStore;
  readonly roster: RosterStore;
  readonly languages: LanguageStore;
  readonly shown: ShownHighlights;
  readonly yaml: LazyYamlFiles;
  /** The code that is selected in the view Codebook. */
  readonly selectedCode: Parameters<typeof codeCommands>[4];
  /** The annotation that is selected in the view Passages. */
  readonly selectedPassage: () => PassageArgument | undefined;
  readonly workspaceReports: WorkspaceReports;
  readonly matrix: Lazy<MatrixShower>;
  readonly extension: vscode.Extension<unknown>;
  readonly passageFilter: Filtered;
  /** The view Roundtables. */
  readonly tree: Filtered & { readonly selected: readonly Row[] };
  readonly reading: Lazy<Reading>;
  readonly exporting: Lazy<ExportReports>;
  readonly extensionUri: vscode.Uri;
  /** A folder of the extension for all workspaces, which may not be there yet. */
  readonly globalStorageUri: vscode.Uri;
  readonly workspaceState: vscode.Memento;
  readonly log: vscode.LogOutputChannel;
}

/** A row of the view Passages, or from the keyboard the one that is selected there. */
type RowArgument = PassageArgument | { readonly isFocused: true };

/** All commands, by the part of their name behind `rapporteur.`. */
export function commandsOf(
  parts: CommandParts,
): Readonly<Record<string, (...args: never[]) => unknown>> {
  const {
    reports,
    codebook,
    sidecars,
    roster,
    languages,
    shown,
    yaml,
    selectedCode,
    selectedPassage,
    passageFilter,
    workspaceReports,
    matrix,
    extension,
    tree,
    reading,
    exporting,
    extensionUri,
    globalStorageUri,
    workspaceState,
  } = parts;
  const picker = new CodePicker(codebook, workspaceState);
  const annotate = new Annotate(reports, sidecars, picker, languages);
  const finder = new FindInContributions(workspaceReports, codebook, workspaceState);
  const jumper = new Jumper(reports, reading);
  const editPassage = new EditPassage(reports, sidecars, picker);
  const writer = new CorrectionWriter(reports, sidecars);
  const importReport = new ImportReport(extensionUri, parts.log);
  const rowOf = (row?: RowArgument) => (row && 'isFocused' in row ? selectedPassage() : row);
  const said = (argument: RowsArgument, all?: readonly Row[]) =>
    contributionsOf('rows' in argument ? tree.selected : (all ?? [argument]));
  return {
    annotate: (args?: AnnotateArguments | RowsArgument, rows?: readonly Row[]) =>
      annotate.run(isAboutRows(args) ? { contributions: said(args, rows) } : args),
    annotateAgain: (args?: AnnotateArguments) => annotate.again(args),
    annotateWord: (args?: AnnotateArguments) => annotate.run({ ...args, unit: 'word' }),
    annotateSentence: (args?: AnnotateArguments) => annotate.run({ ...args, unit: 'sentence' }),
    annotateParagraph: (args?: AnnotateArguments) => annotate.run({ ...args, unit: 'paragraph' }),
    annotateContribution: (args?: AnnotateArguments) =>
      annotate.run({ ...args, unit: 'contribution' }),
    changeCodes: (passage?: RowArgument) => editPassage.changeCodes(rowOf(passage)),
    editNote: (passage?: PassageArgument) => editPassage.editNote(passage),
    removeAnnotation: (passage?: RowArgument) => editPassage.remove(rowOf(passage)),
    groupPassages: groupPassagesBy,
    filterPassages: (args?: { words?: string }) => filterPassages(passageFilter, args),
    clearPassageFilter: () => filterPassages(passageFilter, { words: '' }),
    groupTree: groupTreeBy,
    sortTree: sortTreeBy,
    filterTree: (args?: { words?: string }) => filterTree(tree, args),
    clearTreeFilter: () => filterTree(tree, { words: '' }),
    readAlone: (args?: ReadAloneArguments) => readAlone(reports, reading, args),
    readRowAlone: (row?: Row) => readRowAlone(reports, reading, row ?? tree.selected[0]),
    leaveReading: async () => (await reading()).stop(),
    hideCoders: (args?: { hidden?: readonly string[] }) => hideCoders(reports, sidecars, args),
    toggleBlind,
    undoAnnotation: () => undoAnnotation(sidecars),
    redoAnnotation: () => redoAnnotation(sidecars),
    resizePassage: (args?: ResizeArguments) =>
      resizePassage({ reports, sidecars, languages }, args),
    copyQuotation: (passage?: PassageArgument | RowsArgument, rows?: readonly Row[]) =>
      isAboutRows(passage)
        ? copyContributions(reports, said(passage, rows))
        : copyQuotation(reports, passage),
    reviewPassages: (args?: ReviewArguments) => reviewPassages(reports, sidecars, args),
    saveUnsaved: (passage?: Parameters<typeof saveUnsaved>[2]) =>
      saveUnsaved(reports, sidecars, passage),
    goToPassage: (uri: vscode.Uri, target: PassageTarget) => goToPassage(reports, uri, target),
    goToSpeaker: () => goToSpeaker(reports),
    goToSpeakerAnywhere: (args?: SpeakerArguments) => goToSpeakerAnywhere(workspaceReports, args),
    findInContributions: (args?: FindArguments) => finder.find(args),
    findMore: () => finder.more(),
    openFound: () => finder.openText(),
    clearFound: () => finder.clear(),
    saveQuery: (args?: { name?: string }) => finder.save(args),
    readReportsAgain: async () => (await workspaceReports.index()).store.sync(),
    showMatrix: async (args?: Partial<Choice>) => (await matrix()).show(args),
    exportMatrix: async (args?: ExportMatrixArguments) => (await matrix()).export(args),
    stopReading: async () => (await workspaceReports.index()).store.stop(),
    correctSpeaker: (args?: CorrectionArguments) => correctSpeaker(reports, writer, args),
    notASpeech: (args?: CorrectionArguments) => notASpeech(reports, writer, args),
    splitContribution: (args?: CorrectionArguments) => correctPlace(reports, writer, splitAt, args),
    joinContribution: (args?: CorrectionArguments) => correctPlace(reports, writer, joinAt, args),
    confirmContribution: (args?: CorrectionArguments) =>
      correctPlace(reports, writer, confirmAt, args),
    toggleRoundtable: (args?: CorrectionArguments) =>
      correctPlace(reports, writer, toggleRoundtableAt, args),
    nameChair: (args?: CorrectionArguments) => nameChair(reports, writer, args),
    renameSpeaker: (args?: CorrectionArguments) => renameSpeaker(reports, writer, args),
    showCorrections: () => showCorrections(reports, writer),
    undoCorrection: () => undoCorrection(reports, writer),
    nextDoubtful: () => nextDoubtful(reports),
    explainSpeaker: (args?: CorrectionArguments) => explainSpeaker(reports, args),
    nextContribution: (from?: JumpArguments) => jumper.jump(1, from),
    previousContribution: (from?: JumpArguments) => jumper.jump(-1, from),
    nextOfAnybody: () => jumpToAny(reports, 1),
    previousOfAnybody: () => jumpToAny(reports, -1),
    nextAnnotation: () => jumpToAnnotation(reports, 1),
    previousAnnotation: () => jumpToAnnotation(reports, -1),
    openReport,
    openExample: (args?: ExampleArguments) => openExample(extensionUri, globalStorageUri, args),
    openWalkthrough: () => openWalkthrough(extension.id),
    importReport: (uri?: vscode.Uri, all?: readonly vscode.Uri[]) => importReport.run(uri, all),
    export: async (args?: ExportArguments | RowsArgument, rows?: readonly Row[]) =>
      isAboutRows(args)
        ? (await exporting()).run({}, said(args, rows))
        : (await exporting()).run(args),
    saveExport: async (uri?: vscode.Uri) => (await exporting()).save(uri),
    openSidecar: () => openSidecar(reports, sidecars),
    openCodebook: () => openCodebook(codebook, extensionUri),
    createCodebook: (args?: Parameters<typeof createCodebook>[3]) =>
      createCodebook(codebook, yaml, extensionUri, args),
    openRoster: () => openRoster(roster),
    toggleHighlights,
    showOnly: (args?: ShowOnlyArguments) => showOnly(reports, shown, args),
    showAll: () => shown.showOnly([]),
    addSpeaker: (args?: Parameters<typeof addSpeaker>[2]) => addSpeaker(reports, roster, args),
    ...codeCommands(reports, codebook, sidecars, yaml, selectedCode),
    showLog: () => showLog(parts),
  };
}
