import * as vscode from 'vscode';
import type * as countryFacts from '../countryFacts';
import type { AnnotatedReport } from '../core/analysis/annotatedReport';
import { codePath, codesById } from '../core/codebook/codes';
import { kindOf, nameIn, type Ref } from '../core/text/ref';
import type { Membership } from '../core/gazetteer/groupMembers';
import { kindName, mentionCount } from './highlightNames';
import type { Lazy } from './lazyModule';
import { contributionCount, nameOf } from './names';
import { regionName } from './regionName';

/** Gives what is known of countries; loads it on first need. */
export type LazyCountryFacts = Lazy<typeof countryFacts>;

/** What is known of the subject of a mention, one line each. Codebook and report are a stranger's text. */
export async function factsOf(
  ref: Ref,
  annotated: AnnotatedReport,
  countries: LazyCountryFacts,
): Promise<readonly string[]> {
  const own =
    kindOf(ref) === 'theme' ? themeFacts(ref, annotated) : await bodyFacts(ref, countries);
  return [...own, countsOf(ref, annotated)];
}

async function bodyFacts(ref: Ref, countries: LazyCountryFacts): Promise<string[]> {
  // Without its bundle the hover tells the rest.
  const known = await countries().catch(() => undefined);
  const all = known?.membershipsIn(ref) ?? [];
  if (kindOf(ref) !== 'country')
    return all.length > 0 ? [kindName(ref), membersLine(all)] : [kindName(ref)];
  const code = nameIn(ref);
  const facts = known?.countryFacts(code);
  // Kosovo's code is in use, but no part of the standard.
  const kind = `${kindName(ref)} · ${code === 'XK' ? code : `ISO 3166: ${code}`}`;
  if (!facts) return [kind];
  const { english, french, spanish, regions } = facts;
  const names = vscode.l10n.t(
    'English: {0} · French: {1} · Spanish: {2}',
    english,
    french,
    spanish,
  );
  const places = regions.length > 0 ? [regions.map(regionName).join(' › ')] : [];
  return [kind, names, ...places, ...groupsLine(known?.membershipsOf(ref) ?? [])];
}

/** "Groups: AU (since 2017), G77 …": what negotiating groups and organisations a country belongs to. */
function groupsLine(all: readonly Membership[]): string[] {
  const groups = all.map(({ group, from }) => sinceYear(nameIn(group), from));
  return groups.length > 0 ? [vscode.l10n.t('Groups: {0}', groups.join(', '))] : [];
}

// The African Union has 55; a hover shows what one takes in.
const mostMembers = 60;

/** "27 members: Austria (since 1995), …", in the order of the names. */
function membersLine(all: readonly Membership[]): string {
  const members = all
    .map(({ country, from }) => sinceYear(nameOf(country), from))
    .sort((a, b) => a.localeCompare(b));
  const shown = members.slice(0, mostMembers).join(', ');
  const rest = members.length - mostMembers;
  const list = rest > 0 ? vscode.l10n.t('{0} and {1} more', shown, rest) : shown;
  return vscode.l10n.t('{0} members: {1}', members.length, list);
}

function sinceYear(name: string, from: number | undefined): string {
  return from === undefined ? name : vscode.l10n.t('{0} (since {1})', name, String(from));
}

function themeFacts(ref: Ref, { codebook }: AnnotatedReport): string[] {
  const path = codePath(codebook, nameIn(ref));
  const description = codesById(codebook).get(nameIn(ref))?.description;
  const kind = path.length > 1 ? `${kindName(ref)} · ${path.join(' › ')}` : kindName(ref);
  return description ? [kind, description] : [kind];
}

/** "5 mentions · 2 contributions". */
function countsOf(ref: Ref, { mentions, report }: AnnotatedReport): string {
  const mentioned = mentionCount(mentions.filter(mention => mention.ref === ref).length);
  const spoken = report.speakers.find(speaker => speaker.ref === ref)?.contributions;
  return spoken ? `${mentioned} · ${contributionCount(spoken)}` : mentioned;
}
