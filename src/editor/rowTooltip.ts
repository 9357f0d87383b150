import * as vscode from 'vscode';
import { contributionsIn, type GroupNode } from '../core/analysis/contributionTree';
import { wordShares } from '../core/analysis/wordShares';
import { codesById } from '../core/codebook/codes';
import type { Report, Roundtable } from '../core/report/types';
import { nameIn, type Ref } from '../core/text/ref';
import { slice } from '../core/text/span';
import { contributionTooltip } from './contributionTooltip';
import { firstWords } from './firstWords';
import { contributionCount, nameOf, namesOf, titleOf } from './names';
import {
  groupName,
  type RegionNames,
  shareWords,
  speakerCount,
  speakersBelow,
} from './roundtableItem';
import type { Row } from './roundtableRows';
import type { TreeContents } from './treeContents';

/** What is told of a row when somebody asks: counts, opening words, and why it is read so. Plain text. */
export function rowTooltip(
  row: Row,
  contents: TreeContents,
  regions: RegionNames,
): string | undefined {
  const { node } = row;
  const { report } = contents.annotated;
  switch (node.kind) {
    case 'report':
      return undefined;
    case 'roundtable':
      return roundtableTooltip(row, report, report.roundtables[node.roundtable]);
    case 'speaker':
      return speakerTooltip(node.ref, report);
    case 'contribution': {
      const said = report.contributions[node.contribution];
      return said && contributionTooltip(report, said);
    }
    case 'group':
    case 'region':
    case 'theme':
      return groupTooltip(row, node, contents, regions);
  }
}

function roundtableTooltip(row: Row, report: Report, roundtable?: Roundtable): string {
  if (!roundtable) return '';
  const { chairs } = roundtable;
  return paragraphs(
    titleOf(roundtable),
    chairs.length > 0 ? vscode.l10n.t('chaired by {0}', namesOf(chairs)) : '',
    countsOf(row),
    openingWords(report, firstIn(row)),
  );
}

function speakerTooltip(ref: Ref, report: Report): string {
  const { contributions, speakers } = report;
  const count = speakers.find(speaker => speaker.ref === ref)?.contributions ?? 0;
  const words = wordShares(report).get(ref)?.words ?? 0;
  const chaired = report.roundtables.filter(({ chairs }) => chairs.includes(ref)).map(titleOf);
  return paragraphs(
    nameOf(ref),
    chaired.length > 0 ? vscode.l10n.t('chair of {0}', chaired.join(', ')) : '',
    vscode.l10n.t(
      'In the whole report: {0} with {1} words, {2} of all that is said',
      contributionCount(count),
      words,
      shareWords(report, ref),
    ),
    openingWords(
      report,
      contributions.findIndex(each => each.speakers.includes(ref)),
    ),
  );
}

function groupTooltip(
  row: Row,
  node: GroupNode,
  { annotated: { codebook } }: TreeContents,
  regions: RegionNames,
): string {
  const theme =
    node.kind === 'theme' ? codesById(codebook).get(nameIn(node.key as Ref)) : undefined;
  const names = [...speakersBelow(row)].map(nameOf);
  return paragraphs(
    groupName(node, codebook, regions),
    theme?.description ?? '',
    countsOf(row),
    names.join(', '),
  );
}

function countsOf(row: Row): string {
  const { node } = row;
  const count = node.kind === 'report' ? 0 : contributionsIn(node).length;
  return `${contributionCount(count)} · ${speakerCount(speakersBelow(row).size)}`;
}

function firstIn({ node }: Row): number {
  return (node.kind === 'report' ? undefined : contributionsIn(node)[0]) ?? -1;
}

function openingWords({ contributions, text }: Report, contribution: number): string {
  const first = contributions[contribution];
  return first ? firstWords(slice(text, first), 400) : '';
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter(Boolean).join('\n\n');
}
