import * as vscode from 'vscode';
import { likelySpeakers, type Named, speakersByName } from '../../core/analysis/speakersByName';
import type { Speaker } from '../../core/report/types';
import type { RosterEntry } from '../../core/roster/types';
import type { Ref } from '../../core/text/ref';
import type { Span } from '../../core/text/span';
import type { CorrectionPlace } from '../correctionPlace';
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
  { annotated, roster }: Pick<CorrectionPlace, 'annotated' | 'roster'>,
  span: Span,
  others: readonly OtherChoice[] = [],
): Promise<SpeakerChoice | undefined> {
  const pick = vscode.window.createQuickPick<Item>();
  const speakers = likelySpeakers(annotated.report, span);
  const silent = roster.filter(({ ref }) => !speakers.some(speaker => speaker.ref === ref));
  const known: readonly Named[] = [...speakers, ...silent];
  const usual = listed([...speakers.map(toItem), ...silent.map(toSilentItem)], others);
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

/** Somebody of the roster who has not spoken yet. */
function toSilentItem({ ref, name, aliases }: RosterEntry): SpeakerItem {
  return { speakers: [ref], label: name, description: aliases.join(', ') };
}

/** Who is meant by a name that is no speaker's yet; where nobody knows, a person or an organisation. */
function newSpeakers(typed: string, known: readonly Named[]): SpeakerItem[] {
  const name = typed.trim();
  if (name === '') return [];
  const speakers = speakersByName(name, known);
  if (speakers) {
    const isListed = known.some(each => each.ref === speakers[0] && isFoundBy(each, name));
    return isListed && speakers.length === 1
      ? []
      : [{ speakers, label: namesOf(speakers), alwaysShow: true }];
  }
  const kinds: SpeakerItem[] = [
    { speakers: [`person:${name}`], label: vscode.l10n.t('$(person) Person “{0}”', name) },
    { speakers: [`org:${name}`], label: vscode.l10n.t('$(briefcase) Organisation “{0}”', name) },
  ];
  return kinds.map(item => ({ ...item, alwaysShow: true }));
}

/** Whether the list still shows somebody when `typed` filters it. */
function isFoundBy({ ref, name }: Named, typed: string): boolean {
  return [name, nameOf(ref)].some(label => label.toLowerCase().includes(typed.toLowerCase()));
}
