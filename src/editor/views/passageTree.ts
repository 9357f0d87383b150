import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import {
  type Grouping,
  groupPassages,
  hasWords,
  type PassageGroup,
} from '../../core/analysis/passageGroups';
import { isToReview } from '../../core/analysis/toReview';
import { codePath } from '../../core/codebook/codes';
import type { Ref } from '../../core/text/ref';
import { annotationCount } from '../codeItem';
import { DisposableStore } from '../lifetime';
import { nameOf } from '../names';
import { badgeOf, type Passage, passageItem, tooltipOf } from '../passageItem';
import type { PassageTarget } from '../passageTarget';
import type { ReportStore } from '../reportStore';
import { onDidChangeSettings, readSettings } from '../settings';
import type { SidecarStore } from '../sidecarStore';

/** A row of the view: passages with something in common, or a passage, which may be in several of them. */
export type PassageRow =
  | { readonly kind: 'group'; readonly group: PassageGroup<Passage>; readonly label: string }
  | ({ readonly kind: 'passage'; readonly parent: string } & Passage);

/**
 * The view "Passages": the annotations of the active report that pass its filter, in groups or not;
 * those that are not saved yet and those to review first.
 */
export class PassageTree implements vscode.TreeDataProvider<PassageRow>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;
  readonly #view: vscode.TreeView<PassageRow>;
  #passages: readonly Passage[] = [];
  #grouping: Grouping = 'place';
  #filter = '';

  constructor(reports: ReportStore, sidecars: SidecarStore) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView('rapporteur.passages', {
        treeDataProvider: this,
        showCollapseAll: true,
      }),
    );
    this.#disposables.add(reports.onDidChange(() => this.refresh()));
    this.#disposables.add(onDidChangeSettings(() => this.refresh()));
    this.#disposables.add(
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.refresh()),
    );
    this.refresh();
  }

  /** The selected passage, for commands that come from the keyboard. */
  get selected(): Passage | undefined {
    const [row] = this.#view.selection;
    return row?.kind === 'passage' ? row : undefined;
  }

  /** Words that the passages shown have: see `hasWords`. */
  get filter(): string {
    return this.#filter;
  }

  set filter(words: string) {
    this.#filter = words.trim();
    this.#view.message = this.#filter
      ? vscode.l10n.t('Only passages with “{0}”', this.#filter)
      : undefined;
    void vscode.commands.executeCommand(
      'setContext',
      'rapporteur.passagesFiltered',
      this.#filter !== '',
    );
    this.refresh();
  }

  /** Takes the annotations of the active report. Typing moves them, but the rows show nothing of that. */
  refresh(): void {
    const before = this.#passages;
    const grouping = readSettings(this.#reports.active()?.document.uri).passageGrouping;
    this.#passages = this.#read();
    const isSame =
      grouping === this.#grouping &&
      before.length === this.#passages.length &&
      before.every((passage, i) => isSameRow(passage, this.#passages[i]));
    if (isSame) return;
    this.#grouping = grouping;
    this.#changed.fire(undefined);
    this.#view.badge = badgeOf(this.#passages);
  }

  #read(): Passage[] {
    const active = this.#reports.active();
    if (!active) return [];
    const { document, annotated } = active;
    const { codebook } = annotated;
    const isUnsaved = ({ annotation, isOwn }: PlacedAnnotation) =>
      isOwn && this.#sidecars.isUnsaved(document.uri, annotation.id);
    const keys = uniqueKeys(annotated.annotations);
    const passages = annotated.annotations.map((placed, i) => {
      return { document, placed, codebook, isUnsaved: isUnsaved(placed), key: keys[i] ?? '' };
    });
    const isShown = ({ placed }: Passage) =>
      this.#filter === '' || hasWords(placed, this.#filter, codebook, nameOfText);
    return passages.filter(isShown).sort((a, b) => rankOf(a) - rankOf(b));
  }

  getChildren(row?: PassageRow): PassageRow[] {
    if (row?.kind === 'passage') return [];
    if (row) return row.group.passages.map(passage => toRow(passage, row.group.key));
    const [first] = this.#passages;
    const grouping = this.#grouping;
    if (!first || grouping === 'place') return this.#passages.map(passage => toRow(passage));
    // What waits for a look comes first, whatever it has in common with others.
    const waiting = this.#passages.filter(passage => rankOf(passage) < 2);
    const others = this.#passages.filter(passage => rankOf(passage) >= 2);
    const groups = groupPassages(others, grouping, first.codebook);
    return [
      ...waiting.map(passage => toRow(passage)),
      ...groups.map((group): PassageRow => {
        return { kind: 'group', group, label: labelOf(group.key, grouping, first) };
      }),
    ];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(row: PassageRow): vscode.TreeItem {
    if (row.kind === 'group') return this.#groupItem(row.label, row.group);
    const item = passageItem(row);
    item.id = `${row.document.uri.toString()} ${row.parent} ${row.key}`;
    return item;
  }

  #groupItem(label: string, { key, passages }: PassageGroup<Passage>): vscode.TreeItem {
    const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
    item.id = `${passages[0]?.document.uri.toString()} ${this.#grouping} ${key}`;
    item.description = String(passages.length);
    item.contextValue = 'passageGroup';
    item.accessibilityInformation = { label: `${label}, ${annotationCount(passages.length)}` };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: PassageRow): vscode.TreeItem {
    if (row.kind === 'group') return item;
    const target: PassageTarget = { annotation: row.placed.annotation.id };
    item.tooltip = tooltipOf(row.placed);
    item.command = {
      command: 'rapporteur.goToPassage',
      title: vscode.l10n.t('Go to Passage'),
      arguments: [row.document.uri, target],
    };
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function toRow(passage: Passage, parent = ''): PassageRow {
  return { kind: 'passage', parent, ...passage };
}

function nameOfText(ref: string): string {
  return nameOf(ref as Ref);
}

/** What people read for a group. */
function labelOf(key: string, grouping: Exclude<Grouping, 'place'>, { codebook }: Passage): string {
  switch (grouping) {
    case 'code':
      return codePath(codebook, key).join(' › ') || key || vscode.l10n.t('no code');
    case 'speaker':
      return key ? nameOfText(key) : vscode.l10n.t('nobody speaks');
    case 'roundtable':
      return key || vscode.l10n.t('no roundtable');
    case 'coder':
      return key || vscode.l10n.t('coder without a name');
  }
}

function rankOf({ placed, isUnsaved }: Passage): number {
  return isUnsaved ? 0 : isToReview(placed) ? 1 : placed.anchor.status === 'orphan' ? 2 : 3;
}

/** Unique also where two sidecars are copies of each other: the tree accepts no id twice. */
function uniqueKeys(annotations: readonly PlacedAnnotation[]): string[] {
  const counts = new Map<string, number>();
  return annotations.map(({ annotation, coder }) => {
    const key = `${coder ?? ''}/${annotation.id}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return `${key}/${count}`;
  });
}

function isSameRow(a: Passage, b: Passage | undefined): boolean {
  return (
    a.key === b?.key &&
    a.document === b.document &&
    a.codebook === b.codebook &&
    a.placed.annotation === b.placed.annotation &&
    a.placed.anchor.status === b.placed.anchor.status &&
    a.isUnsaved === b.isUnsaved
  );
}
