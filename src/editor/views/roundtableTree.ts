import * as vscode from 'vscode';
import type { AnnotatedReport } from '../../core/analysis/annotatedReport';
import { outlineOf, type OutlineNode } from '../../core/analysis/outline';
import { contributionAt } from '../../core/report/navigate';
import type { Report } from '../../core/report/types';
import { kindOf, type Ref } from '../../core/text/ref';
import { slice } from '../../core/text/span';
import { DisposableStore } from '../lifetime';
import { firstWords, nameOf, namesOf, roleName, titleOf } from '../names';
import type { PassageTarget } from '../passageTarget';
import type { ReportStore } from '../reportStore';
import { readSettings } from '../settings';
import { fileName } from '../textFiles';

/** A row of the tree: the report, or a node of its outline. */
export interface Row {
  readonly id: string;
  readonly node: OutlineNode | { readonly kind: 'report' };
  readonly parent?: Row;
  readonly children: Row[];
}

// Typing pauses for as long between words; the tree waits for that.
const typingPause = 150;

/** The view "Roundtables": report > roundtable > speaker > contribution. Follows the cursor. */
export class RoundtableTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #disposables = new DisposableStore();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #reports: ReportStore;
  readonly #view: vscode.TreeView<Row>;
  #document?: vscode.TextDocument;
  #annotated?: AnnotatedReport;
  #roots: readonly Row[] = [];
  #byContribution = new Map<number, Row>();
  #shape = '';
  #timer?: ReturnType<typeof setTimeout>;
  #followTimer?: ReturnType<typeof setTimeout>;

  constructor(reports: ReportStore) {
    this.#reports = reports;
    this.#view = this.#disposables.add(
      vscode.window.createTreeView('rapporteur.roundtables', {
        treeDataProvider: this,
        showCollapseAll: true,
      }),
    );
    const { window } = vscode;
    this.#disposables.add(
      reports.onDidChange(
        document => document === window.activeTextEditor?.document && this.#later(),
      ),
    );
    this.#disposables.add(window.onDidChangeActiveTextEditor(editor => editor && this.refresh()));
    this.#disposables.add(window.onDidChangeTextEditorSelection(event => this.#followLater(event)));
    this.#disposables.add({
      dispose: () => [this.#timer, this.#followTimer].forEach(timer => clearTimeout(timer)),
    });
    this.refresh();
  }

  /** Takes the report of the active editor; rows are made anew only when the outline is another. */
  refresh(): void {
    clearTimeout(this.#timer);
    const active = this.#reports.active();
    const annotated = active?.annotated.report.isReport ? active.annotated : undefined;
    this.#annotated = annotated;
    this.#document = annotated && active?.document;
    const shape = annotated && this.#document ? shapeOf(this.#document.uri, annotated.report) : '';
    void vscode.commands.executeCommand(
      'setContext',
      'rapporteur.hasReport',
      annotated !== undefined,
    );
    if (shape === this.#shape) return;
    this.#shape = shape;
    this.#makeRows();
    this.#changed.fire(undefined);
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), typingPause);
  }

  #makeRows(): void {
    this.#byContribution = new Map();
    if (!this.#annotated) {
      this.#roots = [];
      return;
    }
    const report: Row = { id: 'report', node: { kind: 'report' }, children: [] };
    report.children.push(...this.#rowsOf(outlineOf(this.#annotated.report), report));
    this.#roots = [report];
  }

  #rowsOf(nodes: readonly OutlineNode[], parent: Row): Row[] {
    return nodes.map((node, i) => {
      const row: Row = { id: `${parent.id}/${keyOf(node, i)}`, node, parent, children: [] };
      if (node.kind === 'contribution') this.#remember(node.contribution, row);
      else row.children.push(...this.#rowsOf(node.children, row));
      return row;
    });
  }

  #remember(contribution: number, row: Row): void {
    if (!this.#byContribution.has(contribution)) this.#byContribution.set(contribution, row);
  }

  getChildren(row?: Row): Row[] {
    return row ? row.children : [...this.#roots];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): vscode.TreeItem {
    const report = this.#annotated?.report;
    const item = report ? itemOf(row, report, this.#document) : new vscode.TreeItem('');
    item.id = row.id;
    item.contextValue = row.node.kind;
    const target = targetOf(row);
    if (target && this.#document) item.command = openCommand(this.#document, target);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: Row): vscode.TreeItem {
    const report = this.#annotated?.report;
    const contribution =
      row.node.kind === 'contribution' ? report?.contributions[row.node.contribution] : undefined;
    if (report && contribution) {
      const { rule, confidence, role, speakers } = contribution;
      const who = role ? `${namesOf(speakers)} (${roleName(role)})` : namesOf(speakers);
      const sure = vscode.l10n.t(
        'Found by the rule “{0}”, {1} % sure.',
        rule,
        Math.round(confidence * 100),
      );
      item.tooltip = `${who}\n\n${firstWords(slice(report.text, contribution), 400)}\n\n${sure}`;
    }
    return item;
  }

  /** Behind the pause: while one types nothing has to be put together for the whole report. */
  #followLater(event: vscode.TextEditorSelectionChangeEvent): void {
    clearTimeout(this.#followTimer);
    this.#followTimer = setTimeout(() => void this.#follow(event), typingPause);
  }

  async #follow({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): Promise<void> {
    const cursor = selections[0]?.active;
    if (
      !cursor ||
      !this.#view.visible ||
      textEditor.document !== this.#document ||
      !this.#annotated
    )
      return;
    if (!readSettings(this.#document.uri).followCursor) return;
    const contribution = contributionAt(this.#annotated.report, this.#document.offsetAt(cursor));
    const row = contribution === undefined ? undefined : this.#byContribution.get(contribution);
    if (row && this.#view.selection[0] !== row)
      await this.#view.reveal(row, { select: true, focus: false });
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

/** A key that keeps a row open while its neighbours change. */
function keyOf(node: OutlineNode, index: number): string {
  switch (node.kind) {
    case 'roundtable':
      return `roundtable ${node.roundtable}`;
    case 'speaker':
      return node.ref;
    case 'contribution':
      return `contribution ${index}`;
  }
}

/** All that the rows show: while it stays the same the tree does. */
function shapeOf(uri: vscode.Uri, report: Report): string {
  const roundtables = report.roundtables.map(
    ({ number, title, chairs, parent }) => `${number} ${title} ${chairs.join()} ${parent}`,
  );
  const contributions = report.contributions.map(({ speakers, roundtable, ...span }) => {
    return `${roundtable} ${speakers.join()} ${report.text.slice(span.start, Math.min(span.end, span.start + 100))}`;
  });
  return [uri.toString(), ...roundtables, ...contributions].join('\n');
}

function itemOf(
  { node, children }: Row,
  report: Report,
  document: vscode.TextDocument | undefined,
): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  if (node.kind === 'report') {
    return decorated(
      report.title ?? vscode.l10n.t('Report'),
      Expanded,
      'file-text',
      document && fileName(document.uri),
    );
  }
  if (node.kind === 'roundtable') {
    const roundtable = report.roundtables[node.roundtable];
    const chairs = roundtable?.chairs.length
      ? vscode.l10n.t('chaired by {0}', namesOf(roundtable.chairs))
      : undefined;
    return decorated(
      roundtable ? titleOf(roundtable) : '',
      children.length > 0 ? Expanded : None,
      'comment-discussion',
      chairs,
    );
  }
  if (node.kind === 'speaker')
    return decorated(nameOf(node.ref), Collapsed, iconOf(node.ref), String(children.length));
  const contribution = report.contributions[node.contribution];
  return decorated(contribution ? firstWords(slice(report.text, contribution)) : '', None, 'quote');
}

function decorated(
  label: string,
  state: vscode.TreeItemCollapsibleState,
  icon: string,
  description?: string,
): vscode.TreeItem {
  const item = new vscode.TreeItem(label, state);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = description;
  item.accessibilityInformation = { label: description ? `${label}, ${description}` : label };
  return item;
}

function iconOf(ref: Ref): string {
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

/** A click opens the passage where it is by then: the text may have moved since the row was drawn. */
function openCommand({ uri }: vscode.TextDocument, target: PassageTarget): vscode.Command {
  return {
    command: 'rapporteur.goToPassage',
    title: vscode.l10n.t('Go to Passage'),
    arguments: [uri, target],
  };
}

function targetOf({ node, children }: Row): PassageTarget | undefined {
  if (node.kind === 'roundtable') return { roundtable: node.roundtable };
  if (node.kind === 'contribution') return { contribution: node.contribution };
  const first = node.kind === 'speaker' ? children[0] : undefined;
  return first && targetOf(first);
}
