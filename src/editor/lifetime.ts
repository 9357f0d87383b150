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

/** Holds one disposable at a time: the next one disposes the one before. */
export class MutableDisposable implements vscode.Disposable {
  #item?: vscode.Disposable;
  #isDisposed = false;

  /** Takes `item` over in place of the one before. */
  set(item: vscode.Disposable | undefined): void {
    this.#item?.dispose();
    this.#item = item;
    if (this.#isDisposed) this.dispose();
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#item?.dispose();
    this.#item = undefined;
  }
}

/** Runs the last of several calls that follow each other quickly, after a pause. */
export class Delay implements vscode.Disposable {
  readonly #pause: number;
  #timer?: ReturnType<typeof setTimeout>;

  /** `pause` is in milliseconds. */
  constructor(pause: number) {
    this.#pause = pause;
  }

  run(task: () => void): void {
    this.cancel();
    this.#timer = setTimeout(task, this.#pause);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  dispose(): void {
    this.cancel();
  }
}
