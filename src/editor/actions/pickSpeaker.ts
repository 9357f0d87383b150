import * as vscode from 'vscode';
import { likelySpeakers, speakersByName } from '../../core/analysis/speakersByName';
import type { Report, Speaker } from '../../core/report/types';
import type { Ref } from '../../core/text/ref';
import type { Span } from '../../core/text/span';
import { contributionCount, nameOf, namesOf } from '../names';

/** What else than a speaker can be chosen: the command that does it. */
export interface OtherChoice extends vscode.QuickPickItem {
  readonly command: string;
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly speakers: readonly Ref[];
}

type Item = SpeakerItem | OtherChoice | vscode.QuickPickItem;

/** What a person chose: speakers, or a command. */
export type SpeakerChoice = { readonly speakers: readonly Ref[] } | { readonly command: string };

/**
 * Lets the person choose who says `span`: the likely ones first, or a name that is typed, such as
 * "Morocco", "UNHCR" or "Ana Ruiz". Undefined when the person went away.
 */
export function pickSpeaker(
  title: string,
  report: Report,
  span: Span,
  others: readonly OtherChoice[] = [],
): Promise<SpeakerChoice | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  const known = likelySpeakers(report, span);
  const usual = listed(known.map(toItem), others);
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Who speaks: choose, or type a country, organisation or person');
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = usual;
  pick.onDidChangeValue(typed => {
    pick.items = [...newSpeakers(typed, known), ...usual];
  });
  return new Promise(resolve => {
    pick.onDidAccept(() => {
      resolve(choiceOf(pick.activeItems[0]));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

// With these the other choices are seen without scrolling.
const mostLikely = 7;

/** The likely speakers, what else can be chosen, and then all other speakers. */
function listed(speakers: readonly SpeakerItem[], others: readonly OtherChoice[]): Item[] {
  const more = speakers.slice(mostLikely);
  if (others.length === 0) return [...speakers];
  return [
    ...speakers.slice(0, mostLikely),
    separator(vscode.l10n.t('or else')),
    ...others,
    ...(more.length > 0 ? [separator(vscode.l10n.t('more speakers')), ...more] : []),
  ];
}

function separator(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function choiceOf(item: Item | undefined): SpeakerChoice | undefined {
  if (!item) return undefined;
  if ('speakers' in item) return { speakers: item.speakers };
  return 'command' in item ? { command: item.command } : undefined;
}

function toItem({ ref, contributions }: Speaker): SpeakerItem {
  return { speakers: [ref], label: nameOf(ref), description: contributionCount(contributions) };
}

/** Who is meant by a name that is no speaker's yet; where nobody knows, a person or an organisation. */
function newSpeakers(typed: string, known: readonly Speaker[]): SpeakerItem[] {
  const name = typed.trim();
  if (name === '') return [];
  const speakers = speakersByName(name, known);
  if (speakers) {
    const isListed = speakers.length === 1 && known.some(({ ref }) => ref === speakers[0]);
    return isListed ? [] : [{ speakers, label: namesOf(speakers), alwaysShow: true }];
  }
  const kinds: SpeakerItem[] = [
    { speakers: [`person:${name}`], label: vscode.l10n.t('$(person) Person “{0}”', name) },
    { speakers: [`org:${name}`], label: vscode.l10n.t('$(briefcase) Organisation “{0}”', name) },
  ];
  return kinds.map(item => ({ ...item, alwaysShow: true }));
}
