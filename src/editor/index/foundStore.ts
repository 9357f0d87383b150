import * as vscode from 'vscode';
import type { FoundReport } from '../../indexing/shard';
import type { LazyRows } from '../lazyTree';
import { contributionCount, passageCount } from '../names';
import { foundItem, rowsIn, type FoundRow } from './foundRows';
import type { IndexStore } from './indexStore';
import type { PreparedQuery } from './prepareQuery';

/** A row of the view "Found": a report, a contribution, or the way to more of them. */
export type ResultRow = FoundRow | { readonly kind: 'more' };

/** How many contributions are fetched at a time. */
const page = 500;

// The view is drawn anew so often at most, in milliseconds.
const redrawPause = 100;

/** What was found last, and the rows of it. Fetched page by page. */
export class FoundStore implements LazyRows<ResultRow> {
  readonly #index: IndexStore;
  readonly #view: vscode.TreeView<ResultRow>;
  readonly #refresh: () => void;
  #query?: string;
  /** What is shown: the query, or the cell of a matrix. */
  #title?: string;
  #search?: AsyncIterator<FoundReport>;
  #reports: FoundReport[] = [];
  #isDone = true;

  /** `refresh` draws the rows of `view` anew. */
  constructor(index: IndexStore, view: vscode.TreeView<ResultRow>, refresh: () => void) {
    this.#index = index;
    this.#view = view;
    this.#refresh = refresh;
  }

  /** What was found up to now. */
  get reports(): readonly FoundReport[] {
    return this.#reports;
  }

  /** The query whose results are shown. */
  get query(): string | undefined {
    return this.#query;
  }

  /** What is shown: the query, or what else it was that was asked for. */
  get title(): string | undefined {
    return this.#title;
  }

  /** Shows what `query` finds: the first page of it. */
  async find({ text, wanted }: PreparedQuery): Promise<void> {
    await this.#show(text, this.#index.find(wanted), text);
  }

  /** Shows passages that were found otherwise, such as those of a cell of a matrix. */
  async show(title: string, passages: AsyncIterable<FoundReport>): Promise<void> {
    await this.#show(title, passages);
  }

  async #show(title: string, found: AsyncIterable<FoundReport>, query?: string): Promise<void> {
    this.#query = query;
    this.#title = title;
    this.#search = found[Symbol.asyncIterator]();
    this.#reports = [];
    this.#isDone = false;
    await vscode.commands.executeCommand('setContext', 'rapporteur.hasFound', true);
    await this.more();
  }

  /** Fetches one page more. */
  async more(): Promise<void> {
    const location = { viewId: 'rapporteur.found' };
    await vscode.window.withProgress({ location }, () => this.#fetch());
    this.#tell();
  }

  /** Forgets the results and hides the view. */
  async clear(): Promise<void> {
    this.#query = undefined;
    this.#title = undefined;
    this.#search = undefined;
    this.#reports = [];
    this.#isDone = true;
    this.#tell();
    await vscode.commands.executeCommand('setContext', 'rapporteur.hasFound', false);
  }

  async childrenOf(row: ResultRow | undefined): Promise<readonly ResultRow[]> {
    if (!row) {
      const rows = this.#reports.map((found): ResultRow => ({ kind: 'report', found }));
      return this.#isDone ? rows : [...rows, { kind: 'more' }];
    }
    if (row.kind !== 'report') return [];
    return rowsIn(row.found, (await this.#index.textOf(row.found.report)) ?? '');
  }

  itemOf(row: ResultRow): vscode.TreeItem {
    if (row.kind === 'more') return moreItem();
    const place = row.kind === 'contribution' ? ` ${row.number}` : '';
    return foundItem(row, `${this.#title} ${row.found.report}${place}`, true);
  }

  async #fetch(): Promise<void> {
    const search = this.#search;
    let left = page;
    let drawn = Date.now();
    while (search && left > 0) {
      const next = await search.next();
      // Another search has begun meanwhile.
      if (search !== this.#search) return;
      if (next.done) return void (this.#isDone = true);
      this.#reports.push(next.value);
      left -= next.value.contributions.length;
      if (Date.now() - drawn < redrawPause) continue;
      drawn = Date.now();
      this.#tell();
    }
  }

  #tell(): void {
    const count = this.#reports.reduce((sum, { contributions }) => sum + contributions.length, 0);
    // What a query finds are contributions; a cell of a matrix may count mentions, and the like.
    const contributions =
      this.#query === undefined ? passageCount(count) : contributionCount(count);
    const reports = this.#reports.length;
    this.#view.description = this.#title;
    this.#view.message = !this.#title
      ? undefined
      : count === 0 && this.#isDone
        ? vscode.l10n.t('Nothing was found. Ask for less, or look how names are written.')
        : this.#isDone
          ? reports === 1
            ? vscode.l10n.t('{0} in 1 report', contributions)
            : vscode.l10n.t('{0} in {1} reports', contributions, reports)
          : vscode.l10n.t('The first {0}, in {1} reports; there are more.', contributions, reports);
    this.#refresh();
  }
}

function moreItem(): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Show More…'));
  item.id = 'more';
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'rapporteur.findMore', title: vscode.l10n.t('Show More…') };
  return item;
}
