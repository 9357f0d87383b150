import * as vscode from 'vscode';
import type { AnnotatedReport, PlacedAnnotation } from '../../core/analysis/annotatedReport';
import { codePath } from '../../core/codebook/codes';
import { DisposableStore } from '../lifetime';
import { firstWords, nameOf } from '../names';
import type { PassageTarget } from '../passageTarget';
import type { ReportStore } from '../reportStore';
import type { Ref } from '../../core/text/ref';

/** One annotation of the active report, as the view's actions get it. */
export interface Passage {
  readonly document: vscode.TextDocument;
  readonly placed: PlacedAnnotation;
}

/** The view "Passages": the annotations of the active report; those whose text is gone first. */
export class PassageTree implements vscode.TreeDataProvider<Passage>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  #annotated?: AnnotatedReport;
  #passages: readonly Passage[] = [];

  constructor(reports: ReportStore) {
    this.#reports = reports;
    this.#disposables.add(
      vscode.window.createTreeView('rapporteur.passages', { treeDataProvider: this }),
    );
    this.#disposables.add(reports.onDidChange(() => this.refresh()));
    this.#disposables.add(
      vscode.window.onDidChangeActiveTextEditor(editor => editor && this.refresh()),
    );
    this.refresh();
  }

  /** Takes the annotations of the active report. */
  refresh(): void {
    const active = this.#reports.active();
    const before = this.#passages;
    this.#annotated = active?.annotated;
    this.#passages = active
      ? inOrder(active.annotated.annotations).map(placed => ({ document: active.document, placed }))
      : [];
    if (!samePassages(before, this.#passages)) this.#changed.fire(undefined);
  }

  getChildren(passage?: Passage): Passage[] {
    return passage ? [] : [...this.#passages];
  }

  getParent(): undefined {
    return undefined;
  }

  getTreeItem({ document, placed }: Passage): vscode.TreeItem {
    const { annotation, anchor, coder, isOwn } = placed;
    const codes =
      annotation.codes.map(id => this.#nameOfCode(id)).join(', ') || vscode.l10n.t('no code');
    const item = new vscode.TreeItem(codes);
    const isOrphan = anchor.status === 'orphan';
    const quote = firstWords(annotation.selector.quote, 60);
    item.id = `${coder ?? ''}/${annotation.id}`;
    item.description = isOrphan ? vscode.l10n.t('text is gone: {0}', quote) : quote;
    item.iconPath = new vscode.ThemeIcon(isOrphan ? 'debug-disconnect' : 'tag');
    item.contextValue = isOwn ? 'ownPassage' : 'passage';
    item.accessibilityInformation = { label: `${codes}, ${item.description}` };
    const target: PassageTarget = { annotation: annotation.id };
    item.command = {
      command: 'rapporteur.goToPassage',
      title: vscode.l10n.t('Go to Passage'),
      arguments: [document.uri, target],
    };
    return item;
  }

  resolveTreeItem(
    item: vscode.TreeItem,
    { placed: { annotation, coder } }: Passage,
  ): vscode.TreeItem {
    const { speaker, roundtable, note, selector } = annotation;
    const where = [speaker.map(ref => nameOf(ref as Ref)).join(', '), roundtable]
      .filter(Boolean)
      .join(' · ');
    item.tooltip = [
      `“${firstWords(selector.quote, 400)}”`,
      where,
      note,
      coder && vscode.l10n.t('by {0}', coder),
    ]
      .filter(Boolean)
      .join('\n\n');
    return item;
  }

  #nameOfCode(id: string): string {
    return (this.#annotated && codePath(this.#annotated.codebook, id).at(-1)) ?? id;
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function inOrder(annotations: readonly PlacedAnnotation[]): PlacedAnnotation[] {
  const isOrphan = ({ anchor }: PlacedAnnotation) => anchor.status === 'orphan';
  return [...annotations.filter(isOrphan), ...annotations.filter(placed => !isOrphan(placed))];
}

/** Typing moves annotations, but the rows show nothing of that. */
function samePassages(a: readonly Passage[], b: readonly Passage[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ document, placed }, i) => {
      const other = b[i];
      return (
        document === other?.document &&
        placed.annotation === other.placed.annotation &&
        placed.anchor.status === other.placed.anchor.status
      );
    })
  );
}
