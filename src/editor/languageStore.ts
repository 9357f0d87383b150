import * as vscode from 'vscode';
import type { Lexicon, Lexicons } from '../core/report/language/lexicon';
import type * as furtherLanguages from '../languages';
import type { Report } from '../core/report/types';
import { inBackground } from './inBackground';
import type { Lazy } from './lazyModule';

/** The languages in which reports can be read: English at first, all as soon as a report needs another. */
export class LanguageStore implements vscode.Disposable {
  readonly #further: Lazy<typeof furtherLanguages>;
  readonly #changed = new vscode.EventEmitter<undefined>();
  /** Fires when more languages are at hand. */
  readonly onDidChange = this.#changed.event;
  #lexicons: Lexicons = new Map();

  constructor(further: Lazy<typeof furtherLanguages>) {
    this.#further = further;
  }

  /** Brings English to hand, in which a report is read first; nothing without it. */
  begin(english: Lexicon): void {
    if (!this.#lexicons.has(english.language))
      this.#lexicons = new Map([[english.language, english], ...this.#lexicons]);
  }

  get lexicons(): Lexicons {
    return this.#lexicons;
  }

  /** The language in which a report was read. */
  of({ language }: Report): Lexicon {
    const lexicon = this.#lexicons.get(language);
    if (!lexicon) throw new RangeError(`no report was read in ${language}`);
    return lexicon;
  }

  /** Loads the language of a report that had to be read in another. */
  need({ writtenIn }: Report): void {
    if (!this.#lexicons.has(writtenIn)) inBackground(this.load());
  }

  /** What `read` gives with the language that the text is in: read again where that was not at hand. */
  async readIn(read: (lexicons: Lexicons) => Report): Promise<Report> {
    const report = read(this.#lexicons);
    if (this.#lexicons.has(report.writtenIn)) return report;
    await this.load();
    return read(this.#lexicons);
  }

  /** Brings all languages to hand. */
  async load(): Promise<void> {
    const { french, spanish } = await this.#further();
    // Several reports may have asked.
    if (this.#lexicons.size > 1) return;
    this.#lexicons = new Map([
      ...this.#lexicons,
      [french.language, french],
      [spanish.language, spanish],
    ]);
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
