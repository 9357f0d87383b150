import * as vscode from 'vscode';
import { addSpeaker } from './editor/actions/addSpeaker';
import { Annotate } from './editor/actions/annotate';
import { codeCommands } from './editor/actions/codeCommands';
import { createCodebook } from './editor/actions/createCodebook';
import { EditPassage } from './editor/actions/editPassage';
import { goToPassage } from './editor/actions/goToPassage';
import { goToSpeaker, type JumpArguments, Jumper } from './editor/actions/jump';
import { openCodebook, openReport, openRoster, openSidecar } from './editor/actions/openFiles';
import { nameChair, renameSpeaker } from './editor/actions/correctNames';
import {
  confirmAt,
  correctPlace,
  joinAt,
  splitAt,
  toggleRoundtableAt,
} from './editor/actions/correctPlace';
import { correctSpeaker, notASpeech } from './editor/actions/correctSpeaker';
import { explainSpeaker } from './editor/actions/explainSpeaker';
import { showCorrections, undoCorrection } from './editor/actions/listCorrections';
import { nextDoubtful } from './editor/actions/nextDoubtful';
import { CodePicker } from './editor/actions/pickCodes';
import { saveUnsaved } from './editor/actions/saveUnsaved';
import { showOnly, type ShowOnlyArguments } from './editor/actions/showOnly';
import { toggleHighlights } from './editor/actions/toggleHighlights';
import type { CorrectionArguments } from './editor/correctionPlace';
import { CorrectionWriter } from './editor/correctionWriter';
import { CodebookStore } from './editor/codebookStore';
import { lazyModule } from './editor/lazyModule';
import type { PassageTarget } from './editor/passageTarget';
import { registerCommand } from './editor/registerCommand';
import { ReportStore } from './editor/reportStore';
import { RosterStore } from './editor/rosterStore';
import { ShownHighlights } from './editor/shownHighlights';
import { SidecarStore } from './editor/sidecarStore';
import { AnnotationDecorations } from './editor/views/annotationDecorations';
import { registerAnnotationHover } from './editor/views/annotationHover';
import { AnnotationMarks } from './editor/views/annotationMarks';
import { CodebookDrag } from './editor/views/codebookDrag';
import { CodebookTree } from './editor/views/codebookTree';
import { registerDiagnostics } from './editor/views/diagnostics';
import { HighlightStatus } from './editor/views/highlightStatus';
import { MentionDecorations } from './editor/views/mentionDecorations';
import { registerMentionHover } from './editor/views/mentionHover';
import { registerMentionTokens } from './editor/views/mentionTokens';
import { PassageTree } from './editor/views/passageTree';
import { registerRosterCompletion } from './editor/views/rosterCompletion';
import { RoundtableTree } from './editor/views/roundtableTree';
import { registerSymbols } from './editor/views/symbols';
import type { YamlFiles } from './editor/yamlFiles';

/** What `activate` hands to tests and to other extensions of ours. */
export interface Api {
  readonly reports: ReportStore;
  readonly roundtables: RoundtableTree;
  readonly passages: PassageTree;
  readonly codes: CodebookTree;
  readonly codebook: CodebookStore;
  readonly roster: RosterStore;
  readonly annotationDecorations: AnnotationDecorations;
  readonly annotationMarks: AnnotationMarks;
  readonly mentionDecorations: MentionDecorations;
  readonly highlightStatus: HighlightStatus;
}

/** Builds stores, views and actions, in this order. */
export function activate(context: vscode.ExtensionContext): Api {
  const own = <T extends vscode.Disposable>(item: T): T => (context.subscriptions.push(item), item);
  const log = own(vscode.window.createOutputChannel('Rapporteur', { log: true }));

  const yaml = lazyModule<YamlFiles>(context.extensionUri, 'yamlFiles');

  const codebook = own(
    new CodebookStore(yaml, lazyModule(context.extensionUri, 'starter'), context.extensionUri),
  );
  const sidecars = own(new SidecarStore(context.workspaceState, yaml));
  const roster = own(new RosterStore(yaml));
  const reports = own(new ReportStore(codebook, sidecars, roster));

  const roundtables = own(new RoundtableTree(reports));
  const passages = own(new PassageTree(reports, sidecars));
  const shown = own(new ShownHighlights());
  const annotationDecorations = own(new AnnotationDecorations(reports, shown));
  const annotationMarks = own(new AnnotationMarks(reports, shown));
  const mentionDecorations = own(new MentionDecorations(reports, shown));
  const highlightStatus = own(new HighlightStatus(reports, shown));
  own(registerMentionTokens(reports, codebook, roster, shown));
  const codes = own(new CodebookTree(reports, codebook, new CodebookDrag()));
  own(registerAnnotationHover(reports));
  own(registerMentionHover(reports, lazyModule(context.extensionUri, 'countryFacts')));
  own(registerSymbols(reports));
  own(registerDiagnostics(codebook, roster, sidecars, yaml));
  own(registerRosterCompletion(roster));

  const picker = new CodePicker(codebook, context.workspaceState);
  const annotate = new Annotate(reports, sidecars, picker);
  const jumper = new Jumper(reports);
  const editPassage = new EditPassage(reports, sidecars, picker);
  const writer = new CorrectionWriter(reports, sidecars);
  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    annotate: (args?: Parameters<Annotate['run']>[0]) => annotate.run(args),
    changeCodes: (passage?: Parameters<EditPassage['changeCodes']>[0]) =>
      editPassage.changeCodes(passage),
    removeAnnotation: (passage?: Parameters<EditPassage['remove']>[0]) =>
      editPassage.remove(passage),
    saveUnsaved: (passage?: Parameters<typeof saveUnsaved>[2]) =>
      saveUnsaved(reports, sidecars, passage),
    goToPassage: (uri: vscode.Uri, target: PassageTarget) => goToPassage(reports, uri, target),
    goToSpeaker: () => goToSpeaker(reports),
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
    openReport,
    openSidecar: () => openSidecar(reports, sidecars),
    openCodebook: () => openCodebook(codebook, context.extensionUri),
    createCodebook: (args?: Parameters<typeof createCodebook>[3]) =>
      createCodebook(codebook, yaml, context.extensionUri, args),
    openRoster: () => openRoster(roster),
    toggleHighlights,
    showOnly: (args?: ShowOnlyArguments) => showOnly(reports, shown, args),
    showAll: () => shown.showOnly([]),
    addSpeaker: (args?: Parameters<typeof addSpeaker>[2]) => addSpeaker(reports, roster, args),
    ...codeCommands(reports, codebook, sidecars, yaml, () => codes.selected),
    showLog: () => log.show(),
  };
  for (const [name, run] of Object.entries(commands))
    own(registerCommand(`rapporteur.${name}`, log, run));
  return {
    reports,
    roundtables,
    passages,
    codes,
    codebook,
    roster,
    annotationDecorations,
    annotationMarks,
    mentionDecorations,
    highlightStatus,
  };
}
