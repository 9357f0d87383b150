import * as vscode from 'vscode';
import { contributionsIn, type GroupNode } from '../core/analysis/contributionTree';
import { wordShares } from '../core/analysis/wordShares';
import { codePath } from '../core/codebook/codes';
import type { Codebook } from '../core/codebook/types';
import type { Contribution, Report, Roundtable } from '../core/report/types';
import { kindOf, nameIn, type Ref } from '../core/text/ref';
import { slice } from '../core/text/span';
import { firstWords } from './firstWords';
import { contributionCount, nameOf, namesOf, roleName, titleOf } from './names';
import type { Row } from './roundtableRows';
import { fileName } from './textFiles';
import type { TreeContents } from './treeContents';

/** What people read for a region's code. */
export type RegionNames = (code: string) => string;

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** How a row looks, but for what is told when somebody asks. */
export function rowItem(row: Row, contents: TreeContents, regions: RegionNames): vscode.TreeItem {
  const item = lookOf(row, contents, regions);
  item.id = row.id;
  item.contextValue = row.node.kind;
  const { label, description } = item;
  const parts = [label as string, ...((description as string | undefined)?.split(' · ') ?? [])];
  item.accessibilityInformation = { label: parts.join(', ') };
  return item;
}

function lookOf(row: Row, contents: TreeContents, regions: RegionNames): vscode.TreeItem {
  const { node } = row;
  switch (node.kind) {
    case 'report':
      return reportItem(contents);
    case 'roundtable':
      return roundtableItem(row, contents.annotated.report.roundtables[node.roundtable]);
    case 'speaker':
      return speakerItem(row, node.ref, contents);
    case 'contribution':
      return contributionItem(row, contents);
    case 'group':
    case 'region':
    case 'theme':
      return groupItem(row, node, contents, regions);
  }
}

function reportItem({ annotated: { report }, document }: TreeContents): vscode.TreeItem {
  const name = fileName(document.uri);
  const label = report.title ?? vscode.l10n.t('Report');
  return itemWith(label, Expanded, 'file-text', report.title === name ? [] : [name]);
}

function roundtableItem({ children }: Row, roundtable: Roundtable | undefined): vscode.TreeItem {
  const chairs = roundtable?.chairs.length
    ? [vscode.l10n.t('chaired by {0}', namesOf(roundtable.chairs))]
    : [];
  const state = children.length > 0 ? Expanded : None;
  return itemWith(roundtable ? titleOf(roundtable) : '', state, 'comment-discussion', chairs);
}

function speakerItem(row: Row, ref: Ref, contents: TreeContents): vscode.TreeItem {
  const { report } = contents.annotated;
  const chair = chairWords(row, ref, report);
  const state = contents.filter ? Expanded : Collapsed;
  const spoken = [spokenWords(row.children.length, ref, report), shareWords(report, ref)];
  // Narrow side bars cut the end off: the long form is told there.
  const isBelow = row.parent?.node.kind === 'roundtable';
  const description = isBelow ? [chair, ...spoken] : [...spoken, chair];
  return itemWith(nameOf(ref), state, chair ? 'megaphone' : iconOf(ref), description);
}

/** "co-chair" below the roundtable, "chair of 1.2" elsewhere; empty for who chairs nothing. */
function chairWords({ parent }: Row, ref: Ref, { roundtables }: Report): string {
  if (parent?.node.kind === 'roundtable') {
    const { chairs = [] } = roundtables[parent.node.roundtable] ?? {};
    return chairs.includes(ref) ? roleName(chairs.length > 1 ? 'co-chair' : 'chair') : '';
  }
  const chaired = roundtables.filter(({ chairs }) => chairs.includes(ref)).map(shortName);
  return chaired.length > 0 ? vscode.l10n.t('chair of {0}', chaired.join(', ')) : '';
}

/** "3 of 12 contributions" where the others stand elsewhere. */
function spokenWords(count: number, ref: Ref, { speakers }: Report): string {
  const all = speakers.find(speaker => speaker.ref === ref)?.contributions ?? count;
  return count < all
    ? vscode.l10n.t('{0} of {1} contributions', count, all)
    : contributionCount(count);
}

/** "8 %" of the words of all contributions of the report. */
export function shareWords(report: Report, ref: Ref): string {
  const percent = Math.round((wordShares(report).get(ref)?.share ?? 0) * 100);
  return percent > 0 ? vscode.l10n.t('{0} %', percent) : vscode.l10n.t('less than 1 %');
}

function contributionItem(row: Row, { annotated: { report } }: TreeContents): vscode.TreeItem {
  const { node } = row;
  const said = node.kind === 'contribution' ? report.contributions[node.contribution] : undefined;
  if (!said) return new vscode.TreeItem('');
  const label = firstWords(slice(report.text, said));
  return itemWith(label, None, 'quote', [
    officeWords(row, said, report),
    placeWords(row, said, report),
  ]);
}

/** The office in which it is said, unless the speaker's own row tells it. */
function officeWords({ parent }: Row, { role }: Contribution, report: Report): string {
  const isTold =
    parent?.node.kind === 'speaker' && chairWords(parent, parent.node.ref, report) !== '';
  return role && !(isTold && role.endsWith('chair')) ? roleName(role) : '';
}

/** The roundtable, unless the row stands below it. */
function placeWords({ parent }: Row, { roundtable }: Contribution, report: Report): string {
  const isBelow = parent?.parent?.node.kind === 'roundtable';
  const place = report.roundtables[roundtable ?? -1];
  return place && !isBelow ? shortName(place) : '';
}

/** "2.1", or the beginning of the title. */
function shortName({ number, title }: Roundtable): string {
  return number ?? firstWords(title, 30);
}

const groupIcons = { group: 'organization', region: 'location', theme: 'tag' } as const;

function groupItem(
  row: Row,
  node: GroupNode,
  { annotated: { codebook }, filter }: TreeContents,
  regions: RegionNames,
): vscode.TreeItem {
  const isOuter = row.children[0]?.node.kind === node.kind;
  const speakers = speakerCount(speakersBelow(row).size);
  return itemWith(
    groupName(node, codebook, regions),
    isOuter || filter ? Expanded : Collapsed,
    groupIcons[node.kind],
    [speakers, contributionCount(contributionsIn(node).length)],
  );
}

/** What people read for a group of speakers. */
export function groupName(
  { kind, key }: GroupNode,
  codebook: Codebook,
  regions: RegionNames,
): string {
  switch (kind) {
    case 'group':
      return key ? nameOf(key as Ref) : vscode.l10n.t('no group');
    case 'region':
      return key ? regions(key) : vscode.l10n.t('no region');
    case 'theme': {
      const id = nameIn(key as Ref);
      return key ? codePath(codebook, id).join(' › ') || id : vscode.l10n.t('no theme');
    }
  }
}

/** Those who speak in the rows below. */
export function speakersBelow({ node, children }: Row): Set<Ref> {
  if (node.kind === 'speaker') return new Set([node.ref]);
  return new Set(children.flatMap(child => [...speakersBelow(child)]));
}

/** "3 speakers". */
export function speakerCount(count: number): string {
  return count === 1 ? vscode.l10n.t('1 speaker') : vscode.l10n.t('{0} speakers', count);
}

function itemWith(
  label: string,
  state: vscode.TreeItemCollapsibleState,
  icon: string,
  description: readonly string[],
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description.filter(Boolean).join(' · ') || undefined;
  return item;
}

/** The icon of whoever speaks. */
export function iconOf(ref: Ref): string {
  switch (kindOf(ref)) {
    case 'country':
      return 'globe';
    case 'group':
      return 'organization';
    case 'org':
      return 'briefcase';
    case 'person':
    case 'role':
      return 'person';
    case 'theme':
      return 'tag';
  }
}
