import * as vscode from 'vscode';
import { allCodes, codePath, codesById } from '../../core/codebook/codes';
import { matchCode } from '../../core/codebook/matchCode';
import { similarCode } from '../../core/codebook/similarCode';
import { codeIcon } from '../codeIcon';
import type { CodebookStore } from '../codebookStore';

interface CodeItem extends vscode.QuickPickItem {
  readonly id?: string;
  readonly name?: string;
  /** Typed alone, this digit takes the code at once. */
  readonly key?: string;
  /** Stands for "Create new code…" with the name that was typed. */
  readonly isNew?: boolean;
}

/** The codes that were accepted, and the name of one to create. */
interface Accepted {
  readonly items: readonly CodeItem[];
  readonly newName?: string;
}

// As many as one sees without scrolling.
const mostRecent = 9;
const recentKey = 'rapporteur.recentCodes';
const lastKey = 'rapporteur.lastCodes';

/** Lets the person choose codes: recent ones first, all by name and path, or a new one. */
export class CodePicker {
  readonly #codebook: CodebookStore;
  readonly #memory: vscode.Memento;

  constructor(codebook: CodebookStore, memory: vscode.Memento) {
    this.#codebook = codebook;
    this.#memory = memory;
  }

  /** The ids of the chosen codes; undefined when the person went away. `chosen` are ticked already. */
  async pick(
    title: string,
    chosen: readonly string[] = [],
  ): Promise<readonly string[] | undefined> {
    const picked = await this.#ask(title, chosen);
    if (!picked) return undefined;
    const ids: string[] = [];
    for (const item of picked.items) if (item.id) ids.push(item.id);
    if (picked.newName) ids.push(await this.#codebook.addCode(picked.newName));
    const unique = [...new Set(ids)];
    if (unique.length > 0) await this.remember(unique);
    return unique;
  }

  /** The ids of the codes that were chosen last, as far as the codebook still has them. */
  last(): readonly string[] {
    const known = codesById(this.#codebook.codebook);
    return this.#memory.get<readonly string[]>(lastKey, []).filter(id => known.has(id));
  }

  /** "Water, Food security". */
  namesOf(ids: readonly string[]): string {
    const known = codesById(this.#codebook.codebook);
    return ids.map(id => known.get(id)?.name ?? id).join(', ');
  }

  /** Puts codes at the head of the recent ones. */
  async remember(ids: readonly string[]): Promise<void> {
    await this.#memory.update(lastKey, ids);
    await this.#memory.update(
      recentKey,
      [...new Set([...ids, ...this.#recent()])].slice(0, mostRecent),
    );
  }

  #recent(): readonly string[] {
    return this.#memory.get<readonly string[]>(recentKey, []);
  }

  #ask(title: string, chosen: readonly string[]): Promise<Accepted | undefined> {
    const pick = vscode.window.createQuickPick<CodeItem>();
    const codes = this.#items();
    pick.title = title;
    pick.placeholder = vscode.l10n.t('Code, or the name of a new one');
    pick.canSelectMany = true;
    pick.matchOnDescription = true;
    pick.ignoreFocusOut = true;
    pick.items = codes;
    pick.selectedItems = codes.filter(({ id }) => id !== undefined && chosen.includes(id));
    return new Promise(resolve => {
      const accept = (accepted: Accepted) => {
        resolve(accepted);
        pick.hide();
      };
      pick.onDidChangeValue(value => {
        const item = codes.find(({ key }) => key !== undefined && key === value);
        if (item) accept({ items: [...new Set([...pick.selectedItems, item])] });
        else offerNew(pick, codes);
      });
      pick.onDidAccept(() => accept(acceptedOf(pick, codes)));
      pick.onDidHide(() => {
        resolve(undefined);
        pick.dispose();
      });
      pick.show();
    });
  }

  #items(): CodeItem[] {
    const { codebook } = this.#codebook;
    const recent = this.#recent();
    const items = allCodes(codebook).map(({ id, name, colour, description }) => {
      const path = codePath(codebook, id).slice(0, -1).join(' › ');
      const words = description?.replace(/\s+/g, ' ');
      const about = [path, words].filter(Boolean).join(' · ');
      return { id, name, label: name, description: about, iconPath: codeIcon(colour) };
    });
    const placeOf = (id: string) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
    items.sort((a, b) => placeOf(a.id) - placeOf(b.id));
    const first = items
      .filter(({ id }) => recent.includes(id))
      .map((item, i) => ({ ...item, key: String(i + 1), label: `${i + 1}  ${item.name}` }));
    if (first.length === 0) return items;
    return [
      separator(vscode.l10n.t('recent')),
      ...first,
      separator(vscode.l10n.t('all codes')),
      ...items.slice(first.length),
    ];
  }
}

function separator(label: string): CodeItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** While a name is typed that no code has, the list ends with the offer to create it. */
function offerNew(pick: vscode.QuickPick<CodeItem>, codes: readonly CodeItem[]): void {
  const name = pick.value.trim();
  const named = codes.flatMap(item => (item.name === undefined ? [] : { name: item.name, item }));
  const isKnown = named.some(code => code.name.toLowerCase() === name.toLowerCase());
  const similar = similarCode(named, name);
  const selected = pick.selectedItems;
  const label = vscode.l10n.t('$(add) Create new code “{0}”', name);
  const detail = similar && vscode.l10n.t('$(warning) There is “{0}” already', similar.name);
  // The near one is shown also where its letters are not those that were typed.
  const shown = codes.map(item => (item === similar?.item ? { ...item, alwaysShow: true } : item));
  pick.items =
    name && !isKnown ? [...shown, { label, detail, alwaysShow: true, isNew: true }] : codes;
  pick.selectedItems = selected.filter(item => !item.isNew);
}

/** What Enter accepts: the ticked codes; else the one under the bar, or the one that the typed letters mean. */
function acceptedOf(pick: vscode.QuickPick<CodeItem>, codes: readonly CodeItem[]): Accepted {
  const typed = pick.value.trim();
  const chosen = pick.selectedItems.length > 0 ? pick.selectedItems : pick.activeItems;
  if (chosen.length > 0)
    return { items: chosen, newName: chosen.some(({ isNew }) => isNew) ? typed : undefined };
  const named = codes.flatMap(item => (item.name === undefined ? [] : { name: item.name, item }));
  const meant = matchCode(named, typed)?.item;
  return meant ? { items: [meant] } : { items: [], newName: typed };
}
