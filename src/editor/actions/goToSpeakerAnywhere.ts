import * as vscode from 'vscode';
import type { Ref } from '../../core/text/ref';
import type { FoundReport } from '../../indexing/shard';
import { HumanError } from '../humanError';
import { firstWords } from '../firstWords';
import { contributionCount, nameOf, titleOf } from '../names';
import { fileName } from '../textFiles';
import type { WorkspaceReports } from '../workspaceReports';

/** What a test or a link may hand to the command. */
export interface SpeakerArguments {
  readonly speaker?: Ref;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
  readonly span: { readonly start: number; readonly end: number };
}

// More places than anybody looks through in a list; the view "Speakers" has them all.
const mostReports = 200;

/** "Go to Speaker in All Reports…": whoever speaks anywhere, then where. */
export async function goToSpeakerAnywhere(
  reports: WorkspaceReports,
  { speaker }: SpeakerArguments = {},
): Promise<void> {
  const ref = speaker ?? (await pickSpeaker(reports));
  const places = ref && (await placesOf(reports, ref));
  if (!places) return;
  const title = vscode.l10n.t('{0} in all reports', nameOf(ref));
  const options = { title, matchOnDescription: true, matchOnDetail: true };
  const place = await vscode.window.showQuickPick(places, options);
  if (place) await vscode.commands.executeCommand('rapporteur.goToPassage', place.uri, place.span);
}

async function pickSpeaker(reports: WorkspaceReports): Promise<Ref | undefined> {
  const { store } = await reports.index();
  const speakers = [...(await store.speakers())];
  if (speakers.length === 0)
    throw new HumanError(vscode.l10n.t('No report of this workspace has been read yet.'));
  speakers.sort(([, a], [, b]) => b.contributions - a.contributions);
  const items = speakers.map(([ref, { contributions, reports }]) => {
    const where = reports === 1 ? vscode.l10n.t('1 report') : vscode.l10n.t('{0} reports', reports);
    return {
      ref,
      label: nameOf(ref),
      description: `${contributionCount(contributions)} · ${where}`,
    };
  });
  const title = vscode.l10n.t('Speaker in all reports');
  const placeHolder = vscode.l10n.t('Speaker to go to');
  return (await vscode.window.showQuickPick(items, { title, placeHolder }))?.ref;
}

async function placesOf(reports: WorkspaceReports, ref: Ref): Promise<PlaceItem[]> {
  const { store } = await reports.index();
  const { saidBy } = await reports.module();
  const places: PlaceItem[] = [];
  let count = 0;
  for await (const found of store.find(saidBy([ref]))) {
    places.push(...itemsOf(found, (await store.textOf(found.report)) ?? ''));
    if (++count === mostReports) break;
  }
  return places;
}

function itemsOf({ report, title, year, contributions }: FoundReport, text: string): PlaceItem[] {
  const uri = vscode.Uri.parse(report, true);
  return contributions.map(({ start, end, roundtable }) => ({
    label: firstWords(text.slice(start, end)),
    description: [title ?? fileName(uri), year].filter(Boolean).join(' · '),
    detail: roundtable && titleOf(roundtable),
    uri,
    span: { start, end },
  }));
}
