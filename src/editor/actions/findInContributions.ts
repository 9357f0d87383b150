import * as vscode from 'vscode';
import { queryKeys } from '../../core/search/query';
import type { PreparedQuery } from '../../workspaceIndex';
import type { CodebookStore } from '../codebookStore';
import { HumanError } from '../humanError';
import { tell } from '../tell';
import type { WorkspaceReports } from '../workspaceReports';
import { writeSetting } from '../writeSetting';

/** What a test, a key binding or a link may hand to the command. */
export interface FindArguments {
  readonly query?: string;
}

interface QueryItem extends vscode.QuickPickItem {
  readonly query?: string;
  /** Put into the input instead of being searched for. */
  readonly begin?: string;
}

const recentKey = 'rapporteur.recentQueries';
const mostRecent = 10;

/** "Find in Contributions…" and what goes with it. */
export class FindInContributions {
  readonly #reports: WorkspaceReports;
  readonly #codebook: CodebookStore;
  readonly #memory: vscode.Memento;

  constructor(reports: WorkspaceReports, codebook: CodebookStore, memory: vscode.Memento) {
    this.#reports = reports;
    this.#codebook = codebook;
    this.#memory = memory;
  }

  /** Asks what to find, and shows it in the view "Found". */
  async find({ query }: FindArguments = {}): Promise<void> {
    const text = query ?? (await this.#ask());
    const prepared = text === undefined ? undefined : await this.#prepare(text);
    if (!prepared) return;
    if (prepared.problem) throw new HumanError(prepared.problem);
    await this.#remember(prepared.text);
    const { found } = await this.#reports.index();
    const isDone = found.find(prepared);
    await vscode.commands.executeCommand('rapporteur.found.focus');
    await isDone;
  }

  async more(): Promise<void> {
    await (await this.#reports.index()).found.more();
  }

  async clear(): Promise<void> {
    await (await this.#reports.index()).found.clear();
  }

  /** Shows what was found as a text. */
  async openText(): Promise<void> {
    const { found, store, text } = await this.#reports.index();
    if (!found.title || found.reports.length === 0)
      throw new HumanError(vscode.l10n.t('Nothing was found yet. Find in Contributions… first.'));
    await text.show(found.title, found.reports, report => store.textOf(report));
  }

  /** Keeps the query whose results are shown in the workspace's settings, under a name. */
  async save(given?: { readonly name?: string }): Promise<void> {
    const { found } = await this.#reports.index();
    if (!found.query)
      throw new HumanError(vscode.l10n.t('Nothing was found yet. Find in Contributions… first.'));
    const title = vscode.l10n.t('Name for the query {0}', found.query);
    const name = given?.name ?? (await vscode.window.showInputBox({ title, value: found.query }));
    if (!name?.trim()) return;
    await writeSetting('queries', { ...savedQueries(), [name.trim()]: found.query });
    tell(vscode.l10n.t('Saved: {0}', name.trim()));
  }

  async #prepare(text: string): Promise<PreparedQuery | undefined> {
    const { prepareQuery } = await this.#reports.module();
    return prepareQuery(text, this.#codebook.codebook);
  }

  async #ask(): Promise<string | undefined> {
    const { prepareQuery } = await this.#reports.module();
    const pick = vscode.window.createQuickPick<QueryItem>();
    pick.title = vscode.l10n.t('Find in contributions of all reports');
    pick.placeholder = vscode.l10n.t('speaker:Morocco theme:climate-change "burden sharing"');
    pick.matchOnDescription = true;
    const show = () => {
      const typed = prepareQuery(pick.value, this.#codebook.codebook);
      pick.items = [...typedItem(typed), ...this.#known()];
      // What is typed counts, whatever was chosen before.
      if (typed) pick.activeItems = pick.items.slice(0, 1);
    };
    pick.onDidChangeValue(show);
    show();
    return new Promise(resolve => {
      pick.onDidAccept(() => {
        const [item] = pick.activeItems;
        if (item?.begin !== undefined) {
          pick.value = `${pick.value.trim()} ${item.begin}`.trimStart();
          return show();
        }
        if (item?.query === undefined) return;
        resolve(item.query);
        pick.hide();
      });
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }

  /** Saved queries, those asked last, and by what one can ask. */
  #known(): QueryItem[] {
    const saved = Object.entries(savedQueries()).map(([label, query]): QueryItem => {
      return { label: `$(bookmark) ${label}`, description: query, query };
    });
    const recent = this.#recent().map((query): QueryItem => ({
      label: `$(history) ${query}`,
      query,
    }));
    const keys = queryKeys.map((key): QueryItem => {
      return { label: `${key}:`, description: meaningOf(key), begin: `${key}:`, alwaysShow: true };
    });
    const separator = { label: vscode.l10n.t('ask by'), kind: vscode.QuickPickItemKind.Separator };
    return [...saved, ...recent, separator, ...keys];
  }

  #recent(): readonly string[] {
    return this.#memory.get<readonly string[]>(recentKey, []);
  }

  async #remember(query: string): Promise<void> {
    const others = this.#recent().filter(each => each !== query);
    await this.#memory.update(recentKey, [query, ...others].slice(0, mostRecent));
  }
}

/** What is typed stands first, with what is wrong with it. */
function typedItem(typed: PreparedQuery | undefined): QueryItem[] {
  if (!typed) return [];
  const { text, problem } = typed;
  const label = `$(search) ${text}`;
  return [{ label, detail: problem, query: problem ? undefined : text, alwaysShow: true }];
}

function savedQueries(): Readonly<Record<string, string>> {
  const all = vscode.workspace.getConfiguration('rapporteur').get<unknown>('queries');
  const entries = Object.entries((all ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
}

function meaningOf(key: (typeof queryKeys)[number]): string {
  switch (key) {
    case 'speaker':
      return vscode.l10n.t('who speaks: a name or a part of it');
    case 'country':
      return vscode.l10n.t('the country that speaks');
    case 'group':
      return vscode.l10n.t('a group of countries, or any of its members');
    case 'region':
      return vscode.l10n.t('the countries of a region');
    case 'theme':
      return vscode.l10n.t('a theme that is mentioned');
    case 'code':
      return vscode.l10n.t('a code with which it is tagged');
    case 'coder':
      return vscode.l10n.t('who has tagged it');
    case 'roundtable':
      return vscode.l10n.t('number of the roundtable, or words of its title');
    case 'role':
      return vscode.l10n.t('chair, co-chair, moderator, rapporteur, panellist');
    case 'report':
      return vscode.l10n.t('words of the report’s path or title');
    case 'year':
      return vscode.l10n.t('2011, 2009-2011 or 2009-');
  }
}
