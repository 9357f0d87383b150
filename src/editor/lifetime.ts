import type * as vscode from 'vscode';

/** Disposes together what was added to it. */
export class DisposableStore implements vscode.Disposable {
  readonly #items: vscode.Disposable[] = [];
  #isDisposed = false;

  /** Takes `item` over and returns it; disposes it at once when the store is gone already. */
  add<T extends vscode.Disposable>(item: T): T {
    if (this.#isDisposed) item.dispose();
    else this.#items.push(item);
    return item;
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const item of this.#items.splice(0).reverse()) item.dispose();
  }
}
