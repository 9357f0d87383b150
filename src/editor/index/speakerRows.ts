import * as vscode from 'vscode';
import { type Ref } from '../../core/text/ref';
import type { FoundReport } from '../../indexing/shard';
import type { SpeakerCount } from '../../indexing/shardCalls';
import type { LazyRows } from '../lazyTree';
import { contributionCount, nameOf } from '../names';
import { iconOf } from '../roundtableItem';
import { foundItem, type FoundRow, rowsIn } from './foundRows';
import type { IndexStore } from './indexStore';
import { saidBy } from './saidBy';

/** A row of the view "Speakers": a speaker, a report in which he or she speaks, a contribution; or how many are left out. */
export type SpeakerRow = OfSpeaker | { readonly kind: 'more'; readonly count: number };

interface OfSpeaker {
  readonly kind: 'speaker' | 'found';
  readonly ref: Ref;
  readonly count: SpeakerCount;
  readonly row?: FoundRow;
}

// A level of a tree goes to the window as a whole; nobody reads so many.
const mostSpeakers = 1_000;
const mostReports = 500;

/** Who speaks in the reports of the workspace: speaker > report > contribution, those who speak most at first. */
export class SpeakerRows implements LazyRows<SpeakerRow> {
  readonly #index: IndexStore;

  constructor(index: IndexStore) {
    this.#index = index;
  }

  async childrenOf(row: SpeakerRow | undefined): Promise<readonly SpeakerRow[]> {
    if (!row) return this.#speakers();
    if (row.kind === 'more') return [];
    const { ref, count } = row;
    const toRow = (row: FoundRow): SpeakerRow => ({ kind: 'found', ref, count, row });
    if (!row.row) {
      const { reports, left } = await this.#reportsOf(ref, count);
      const rows = reports.map(found => toRow({ kind: 'report', found }));
      return left > 0 ? [...rows, { kind: 'more', count: left }] : rows;
    }
    if (row.row.kind === 'contribution') return [];
    const { found } = row.row;
    return rowsIn(found, (await this.#index.textOf(found.report)) ?? '').map(toRow);
  }

  itemOf(row: SpeakerRow): vscode.TreeItem {
    if (row.kind === 'more') return moreItem(row.count);
    const { ref, row: found } = row;
    return found ? foundItem(found, idOf(ref, found), false) : speakerItem(row);
  }

  async #speakers(): Promise<readonly SpeakerRow[]> {
    const all = Array.from(await this.#index.speakers(), ([ref, count]): OfSpeaker => {
      return { kind: 'speaker', ref, count };
    });
    all.sort(
      (a, b) =>
        b.count.contributions - a.count.contributions || nameOf(a.ref).localeCompare(nameOf(b.ref)),
    );
    const left = all.length - mostSpeakers;
    const shown = all.slice(0, mostSpeakers);
    return left > 0 ? [...shown, { kind: 'more', count: left }] : shown;
  }

  async #reportsOf(ref: Ref, count: SpeakerCount) {
    const reports: FoundReport[] = [];
    for await (const found of this.#index.find(saidBy([ref]))) {
      reports.push(found);
      if (reports.length === mostReports) break;
    }
    // The oldest first, as one follows what somebody says over the years.
    reports.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity));
    return { reports, left: reports.length < mostReports ? 0 : count.reports - mostReports };
  }
}

function speakerItem({ ref, count }: OfSpeaker): vscode.TreeItem {
  const item = new vscode.TreeItem(nameOf(ref), vscode.TreeItemCollapsibleState.Collapsed);
  const reports =
    count.reports === 1 ? vscode.l10n.t('1 report') : vscode.l10n.t('{0} reports', count.reports);
  item.description = `${contributionCount(count.contributions)} · ${reports}`;
  item.id = ref;
  item.iconPath = new vscode.ThemeIcon(iconOf(ref));
  item.accessibilityInformation = { label: `${nameOf(ref)}, ${item.description}` };
  return item;
}

function moreItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more', count));
  item.description = vscode.l10n.t('found by Find in Contributions…');
  item.accessibilityInformation = { label: `${item.label as string}, ${item.description}` };
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = {
    command: 'rapporteur.findInContributions',
    title: vscode.l10n.t('Find in Contributions…'),
  };
  return item;
}

function idOf(ref: Ref, row: FoundRow): string {
  const place = row.kind === 'contribution' ? ` ${row.contribution.start}` : '';
  return `${ref} ${row.found.report}${place}`;
}
