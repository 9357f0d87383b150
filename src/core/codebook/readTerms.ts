import { isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../text/problem';
import { Fields } from '../yaml/fields';
import { spanOf } from '../yaml/yamlFile';
import { expand, mostPhrases } from './alternatives';
import type { WrittenTerm } from './types';

// Themes are looked for with a margin of 200 characters around what changed.
const longestPhrase = 100;
// Thirty thousand terms. Each letter of them can take a kilobyte while the search is prepared.
const mostLetters = 500_000;
const languagePattern = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** Reads the terms of one codebook's codes, and notes which of them a search cannot use. */
export class TermReader {
  readonly #problems: Problem[];
  #letters = 0;

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** The usable terms of the field `key`: a list for any language, or lists by language. */
  terms(fields: Fields, key: 'terms' | 'not'): readonly WrittenTerm[] {
    const node = fields.node(key);
    return isMap(node) ? this.#byLanguage(node) : this.#usable(fields, key);
  }

  #byLanguage(map: YAMLMap): WrittenTerm[] {
    const fields = new Fields(map, this.#problems);
    return map.items.flatMap(({ key }) => {
      const name = isScalar(key) ? String(key.value) : '';
      if (languagePattern.test(name)) return this.#usable(fields, name, name.toLowerCase());
      const message = '“{0}” is no language such as en, fr or pt-BR.';
      this.#note('bad-language', key as Node, message, name);
      return [];
    });
  }

  #usable(fields: Fields, key: string, language?: string): WrittenTerm[] {
    return fields.texts(key).flatMap(({ text, node }) => {
      const words = text.trim().replace(/\s+/g, ' ');
      if (!this.#isUsable(words, node)) return [];
      return [language ? { words, language } : { words }];
    });
  }

  #isUsable(words: string, node: Node): boolean {
    const expansion = expand(words);
    switch (expansion.status) {
      case 'bad-alternatives':
        return this.#refuse(node, expansion.status, alternativesMessage, words);
      case 'too-many-phrases':
        return this.#refuse(node, expansion.status, phrasesMessage, words, String(mostPhrases));
      case 'phrases':
        return expansion.phrases.length > 0 && this.#areUsable(expansion.phrases, node);
    }
  }

  #areUsable(phrases: readonly string[], node: Node): boolean {
    const starred = phrases.find(words => words.slice(0, -1).includes('*'));
    if (starred !== undefined) return this.#refuse(node, 'misplaced-star', starMessage, starred);
    const long = phrases.find(words => words.length > longestPhrase);
    if (long !== undefined)
      return this.#refuse(node, 'long-term', longMessage, long, String(longestPhrase));
    return this.#fits(phrases, node);
  }

  /** Tells only once that there is no more room. */
  #fits(phrases: readonly string[], node: Node): boolean {
    const isTold = this.#letters > mostLetters;
    this.#letters += phrases.reduce((sum, { length }) => sum + length, 0);
    if (this.#letters <= mostLetters) return true;
    return !isTold && this.#refuse(node, 'too-many-terms', roomMessage);
  }

  #refuse(node: Node, code: string, message: string, words = '', ...args: string[]): false {
    const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
    this.#note(code, node, message, shown, ...args);
    return false;
  }

  #note(code: string, node: Node, message: string, ...args: string[]): void {
    this.#problems.push({ code, severity: 'error', ...spanOf(node), message, args });
  }
}

const alternativesMessage =
  'The alternatives in “{0}” have to look like (a|b), with no brackets inside.';
const phrasesMessage = 'The term “{0}” stands for more than {1} phrases. Split it.';
const starMessage = 'In “{0}” a * stands inside. It may stand at the end of a term only.';
const longMessage = 'The term “{0}” is too long. A phrase may have {1} characters.';
const roomMessage = 'These are more terms than can be searched for. Split the codebook.';
