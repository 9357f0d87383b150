import * as vscode from 'vscode';
import { renamedTo } from '../../core/analysis/speakersByName';
import { contributionsOf } from '../../core/report/navigate';
import type { Ref } from '../../core/text/ref';
import { toRange } from '../convert';
import type { CorrectionWriter } from '../correctionWriter';
import { firstWords } from '../firstWords';
import { HumanError } from '../humanError';
import { inBackground } from '../inBackground';
import { DisposableStore } from '../lifetime';
import { contributionCount, nameOf } from '../names';
import { type PreviewedChange, PreviewedChanges } from '../previewedChange';
import { reportSelector } from '../reportDocuments';
import type { ReportStore } from '../reportStore';
import { meantAt, placesOfSpeakers } from '../speakerPlaces';
import { fileName } from '../textFiles';

/**
 * Rename Symbol on a speaker's name: the correction "rename", so that whoever was read as one is another
 * everywhere; the name of somebody who is known merges the two. The report is never written.
 *
 * The correction goes to the sidecar by the store, which knows the lock, the journal and Undo Last Annotation
 * Action; what VS Code gets to preview and to apply is a list of the contributions.
 */
export function registerSpeakerRename(
  reports: ReportStore,
  writer: CorrectionWriter,
): vscode.Disposable {
  const store = new DisposableStore();
  const changes = store.add(new PreviewedChanges());
  const provider: vscode.RenameProvider = {
    prepareRename: (document, position) => {
      const { ref, range } = nameAt(reports, document, position);
      return { range, placeholder: nameOf(ref) };
    },
    provideRenameEdits: (document, position, newName) => {
      const { ref: from } = nameAt(reports, document, position);
      const to = newSpeaker(reports, document, from, newName);
      if (to === from) return new vscode.WorkspaceEdit();
      return changes.editOf(changeOf({ reports, writer, document, from, to }));
    },
  };
  store.add(vscode.languages.registerRenameProvider(reportSelector, provider));
  return store;
}

/** A rename, as the list of contributions before and after it. */
function changeOf(renamed: Renamed): PreviewedChange {
  const { reports, writer, document, from, to } = renamed;
  const report = reports.get(document)?.report;
  const said = report ? contributionsOf(report, [from]) : [];
  return {
    name: vscode.l10n.t('Who speaks in {0}', fileName(document.uri)),
    from: nameOf(from),
    to: nameOf(to),
    lines: said.map(span => `: ${firstWords(report?.textIn(span) ?? '')}`),
    label: vscode.l10n.t('Read {0} as {1}', nameOf(from), nameOf(to)),
    description: contributionCount(said.length),
    apply: async () => {
      const isDone = await writer.add(document, [{ kind: 'rename', from, to }]);
      if (isDone) inBackground(tellOf(renamed));
    },
    revert: () => takeBack(renamed),
    refuse: () => Promise.reject(onlyAll()),
  };
}

function onlyAll(): HumanError {
  return new HumanError(
    vscode.l10n.t(
      'Nothing was renamed: a speaker gets the new name in all contributions or in none. Correct Speaker… assigns single contributions.',
    ),
  );
}

/** The name at a position. Throws HumanError where none of somebody who speaks stands. */
function nameAt(reports: ReportStore, document: vscode.TextDocument, position: vscode.Position) {
  const meant = meantAt(reports, document, position);
  const [ref] = meant?.refs ?? [];
  if (!meant?.name || ref === undefined)
    throw new HumanError(vscode.l10n.t('Put the cursor on the name of somebody who speaks.'));
  if (document.isUntitled)
    throw new HumanError(
      vscode.l10n.t('Save the report first: its corrections are kept in a file beside it.'),
    );
  return { ref, range: toRange(document, meant.name) };
}

function newSpeaker(
  reports: ReportStore,
  document: vscode.TextDocument,
  from: Ref,
  typed: string,
): Ref {
  const speakers = reports.get(document)?.report.speakers ?? [];
  const known = [...speakers, ...reports.rosterOf(document)];
  const [to, ...more] = renamedTo(from, typed, known) ?? [];
  if (more.length > 0)
    throw new HumanError(vscode.l10n.t('A speaker can be renamed to one speaker only.'));
  if (to) return to;
  throw new HumanError(
    vscode.l10n.t(
      'No country has the name “{0}”. Rename Speaker… makes a person or an organisation of {1}.',
      typed,
      nameOf(from),
    ),
  );
}

/** A rename that was done. */
interface Renamed {
  readonly reports: ReportStore;
  readonly writer: CorrectionWriter;
  readonly document: vscode.TextDocument;
  readonly from: Ref;
  readonly to: Ref;
}

async function tellOf(renamed: Renamed): Promise<void> {
  const { reports, document, from, to } = renamed;
  const annotated = reports.get(document);
  if (!annotated) return;
  const show = vscode.l10n.t('Show Contributions');
  const undo = vscode.l10n.t('Undo');
  const count = contributionCount(contributionsOf(annotated.report, [to]).length);
  const message = vscode.l10n.t('{0} is read as {1} now: {2}.', nameOf(from), nameOf(to), count);
  const choice = await vscode.window.showInformationMessage(message, show, undo);
  if (choice === show) await showContributions(renamed);
  if (choice === undo) await takeBack(renamed);
}

async function showContributions({ reports, document, to }: Renamed): Promise<void> {
  const annotated = reports.get(document);
  const places = annotated ? placesOfSpeakers(document, annotated, [to]) : [];
  const [first] = places;
  if (!first) return;
  const { uri, range } = first;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    uri,
    range.start,
    places,
    'peek',
  );
}

/** The newest correction of this kind is the one that was told of. */
async function takeBack({ reports, writer, document, from, to }: Renamed): Promise<void> {
  const own = reports.get(document)?.corrections.findLast(({ correction, isOwn }) => {
    return (
      isOwn && correction.kind === 'rename' && correction.from === from && correction.to === to
    );
  });
  if (own) await writer.undo(document, own);
}
