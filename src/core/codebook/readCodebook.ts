import { isScalar, isSeq, type Node } from 'yaml';
import type { Problem, Read } from '../text/problem';
import type { Fields } from '../yaml/fields';
import { readVersioned } from '../yaml/version';
import { spanOf } from '../yaml/yamlFile';
import { isCodeId } from './codeId';
import { colourAt } from './palette';
import { TermReader } from './readTerms';
import type { Code, Codebook } from './types';
import { tokensIn } from '../yaml/yamlText';
import { tooLarge } from '../yaml/tooLarge';

/** The newest version of the format that this program knows. */
export const codebookVersion = 1;

/**
 * Reads a codebook. Every code that has a name and an id of its own is in the value; the children of
 * one that has not take its place. `writable` tells whether the file may be edited. Never throws.
 *
 * ```yaml
 * rapporteur-codebook: 1
 * codes:
 *   - id: protection
 *     name: Protection
 *     colour: '#0072b2'
 *     terms: [protection, 'protected (area|zone)*']   # or by language: { en: […], fr: […] }
 *     not: [data protection]                          # a term inside of these does not count
 *     codes: []
 * ```
 */
export function readCodebook(text: string): ReadCodebook {
  return tokensIn(text, mostTokens) === undefined ? unread : readMeasured(text);
}

type ReadCodebook = Read<Codebook> & { readonly writable: boolean };

function readMeasured(text: string): ReadCodebook {
  const { root, problems, writable } = readVersioned(text, 'rapporteur-codebook', codebookVersion);
  const codes = root ? new CodeReader(problems).codes(root) : [];
  const hasList = isListOrNothing(root?.node('codes'));
  return { value: { codes }, problems, writable: writable && hasList };
}

/** Three thousand codes. A hostile file of more would take seconds. */
export const mostTokens = 100_000;
const colourPattern = /^#[0-9a-f]{6}$/i;

class CodeReader {
  readonly #problems: Problem[];
  readonly #taken = new Set<string>();
  readonly #terms: TermReader;

  constructor(problems: Problem[]) {
    this.#problems = problems;
    this.#terms = new TermReader(problems);
  }

  codes(fields: Fields): Code[] {
    return fields.maps('codes').flatMap(entry => this.#code(entry));
  }

  #code(fields: Fields): Code[] {
    const id = this.#id(fields);
    const name = fields.required('name')?.trim() || id;
    if (id === undefined || name === undefined) return this.codes(fields);
    const index = this.#taken.size;
    this.#taken.add(id);
    const code = {
      id,
      name,
      colour: this.#colour(fields) ?? colourAt(index),
      description: fields.text('description'),
      terms: this.#terms.terms(fields, 'terms'),
      not: this.#terms.terms(fields, 'not'),
    };
    return [{ ...code, children: this.codes(fields) }];
  }

  #id(fields: Fields): string | undefined {
    const id = fields.required('id');
    if (id === undefined) return undefined;
    const node = fields.node('id');
    if (!isCodeId(id)) {
      const message = 'The id “{0}” may hold small letters, digits and hyphens only.';
      this.#note('bad-id', node, message, id);
      return undefined;
    }
    if (!this.#taken.has(id)) return id;
    const message = 'The id “{0}” is used twice. Give this entry another one.';
    this.#note('duplicate-id', node, message, id);
    return undefined;
  }

  #colour(fields: Fields): string | undefined {
    const colour = fields.text('colour');
    if (colour === undefined || colourPattern.test(colour)) return colour?.toLowerCase();
    const message = 'The colour “{0}” has to look like #1f77b4.';
    this.#note('bad-colour', fields.node('colour'), message, colour);
    return undefined;
  }

  #note(code: string, node: Node | undefined, message: string, ...args: string[]): void {
    const span = spanOf(node);
    this.#problems.push({ code, severity: 'error', ...span, message, args });
  }
}

function isListOrNothing(node: Node | undefined): boolean {
  return node === undefined || isSeq(node) || (isScalar(node) && node.value === null);
}

const unread: ReadCodebook = {
  value: { codes: [] },
  problems: [tooLarge()],
  writable: false,
};
