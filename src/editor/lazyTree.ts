import * as vscode from 'vscode';

/** The rows of a view that come from a part of the extension which is loaded when they are first shown. */
export class LazyTree<Row> implements vscode.TreeDataProvider<Row> {
  readonly #changed = new vscode.EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #load: () => Promise<LazyRows<Row>>;

  constructor(load: () => Promise<LazyRows<Row>>) {
    this.#load = load;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(await (await this.#load()).childrenOf(row))];
  }

  async getTreeItem(row: Row): Promise<vscode.TreeItem> {
    return (await this.#load()).itemOf(row);
  }

  /** Shows a row and those below it anew, or all. */
  refresh(row?: Row): void {
    this.#changed.fire(row);
  }
}

/** What a lazy tree asks for. */
export interface LazyRows<Row> {
  childrenOf(row: Row | undefined): readonly Row[] | Promise<readonly Row[]>;
  itemOf(row: Row): vscode.TreeItem | Promise<vscode.TreeItem>;
}
