import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { isToReview } from '../../core/analysis/toReview';
import { codePath } from '../../core/codebook/codes';
import type { Codebook } from '../../core/codebook/types';
import type { Ref } from '../../core/text/ref';
import { DisposableStore } from '../lifetime';
import { firstWords, nameOf } from '../names';
import type { PassageTarget } from '../passageTarget';
import type { ReportStore } from '../reportStore';
import type { SidecarStore } from '../sidecarStore';

/** One annotation of the active report, as the view's actions get it. */
export interface Passage {
  readonly document: vscode.TextDocument;
  readonly placed: PlacedAnnotation;
  readonly codebook: Codebook;
  readonly isUnsaved: boolean;
  readonly key: string;
}

/**
 * The view "Passages": the annotations of the active report; those that are not saved yet and those to
 * review first.
 */
export class PassageTree implements vscode.TreeDataProvider<Passage>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #sidecars: SidecarStore;
  readonly #view: vscode.TreeView<Passage>;
  #passages: readonly Passage[] = [];

  constructor(reports: ReportStore, sidecars: SidecarStore) {
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView('rapporteur.passages', { treeDataProvider: this }),
    );
    this.#disposables.add(reports.onDidChange(() => this.refresh()));
    this.#disposables.add(
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.refresh()),
    );
    this.refresh();
  }

  /** The selected row, for commands that come from the keyboard. */
  get selected(): Passage | undefined {
    return this.#view.selection[0];
  }

  /** Takes the annotations of the active report. Typing moves them, but the rows show nothing of that. */
  refresh(): void {
    const before = this.#passages;
    this.#passages = this.#read();
    const isSame =
      before.length === this.#passages.length &&
      before.every((passage, i) => isSameRow(passage, this.#passages[i]));
    if (isSame) return;
    this.#changed.fire(undefined);
    this.#view.badge = badgeOf(this.#passages);
  }

  #read(): Passage[] {
    const active = this.#reports.active();
    if (!active) return [];
    const { document, annotated } = active;
    const isUnsaved = ({ annotation, isOwn }: PlacedAnnotation) =>
      isOwn && this.#sidecars.isUnsaved(document.uri, annotation.id);
    const keys = uniqueKeys(annotated.annotations);
    const passages = annotated.annotations.map((placed, i) => ({
      document,
      placed,
      codebook: annotated.codebook,
      isUnsaved: isUnsaved(placed),
      key: keys[i] ?? '',
    }));
    return passages.sort((a, b) => rankOf(a) - rankOf(b));
  }

  getChildren(passage?: Passage): Passage[] {
    return passage ? [] : [...this.#passages];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem(passage: Passage): vscode.TreeItem {
    const { document, placed, codebook, key } = passage;
    const codes = placed.annotation.codes.map(id => codePath(codebook, id).at(-1) ?? id);
    const item = new vscode.TreeItem(codes.join(', ') || vscode.l10n.t('no code'));
    const { icon, description } = lookOf(passage);
    item.id = `${document.uri.toString()} ${key}`;
    item.description = description;
    item.iconPath = new vscode.ThemeIcon(icon);
    item.contextValue = contextOf(passage);
    item.accessibilityInformation = { label: `${item.label as string}, ${description}` };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { document, placed }: Passage): vscode.TreeItem {
    const target: PassageTarget = { annotation: placed.annotation.id };
    item.tooltip = tooltipOf(placed);
    item.command = {
      command: 'rapporteur.goToPassage',
      title: vscode.l10n.t('Go to Passage'),
      arguments: [document.uri, target],
    };
    return item;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** How many passages wait for a look. */
function badgeOf(passages: readonly Passage[]): vscode.ViewBadge | undefined {
  const value = passages.filter(({ placed }) => isToReview(placed)).length;
  const tooltip = vscode.l10n.t('{0} passages to review', value);
  return value > 0 ? { value, tooltip } : undefined;
}

/** What the manifest's menus go by. */
function contextOf({ placed, isUnsaved }: Passage): string {
  if (isUnsaved) return 'unsavedPassage';
  if (isToReview(placed)) return 'openPassage';
  return placed.isOwn ? 'ownPassage' : 'passage';
}

function lookOf({ placed, isUnsaved }: Passage): { icon: string; description: string } {
  const quote = firstWords(placed.annotation.selector.quote, 60);
  if (isUnsaved)
    return { icon: 'warning', description: vscode.l10n.t('not saved yet: {0}', quote) };
  if (placed.anchor.status === 'review')
    return { icon: 'question', description: vscode.l10n.t('to review: {0}', quote) };
  if (placed.anchor.status === 'orphan')
    return { icon: 'debug-disconnect', description: vscode.l10n.t('text is gone: {0}', quote) };
  return { icon: 'tag', description: quote };
}

function tooltipOf({ annotation, coder }: PlacedAnnotation): string {
  const { speaker, roundtable, note, selector } = annotation;
  const speakers = speaker.map(ref => nameOf(ref as Ref)).join(', ');
  const place = [speakers, roundtable].filter(Boolean).join(' · ');
  const by = coder && vscode.l10n.t('by {0}', coder);
  return [`“${firstWords(selector.quote, 400)}”`, place, note, by].filter(Boolean).join('\n\n');
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
