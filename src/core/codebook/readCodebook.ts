import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Problem, Read } from '../text/problem';
import type { Fields } from '../yaml/fields';
import { readVersioned } from '../yaml/version';
import { spanOf } from '../yaml/yamlFile';
import { colourAt } from './palette';
import type { Code, Codebook } from './types';

/** The newest version of the format that this program knows. */
export const codebookVersion = 1;

const idPattern = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u;
const colourPattern = /^#[0-9a-f]{6}$/i;
// Deeper trees cannot be read in a side bar.
const deepest = 12;

/**
 * Reads a codebook. Every code that has a name and an id of its own is in the value; `writable`
 * tells whether the file may be edited.
 *
 * ```yaml
 * rapporteur-codebook: 1
 * codes:
 *   - id: protection
 *     name: Protection
 *     colour: '#0072b2'
 *     terms: [protection, 'protect*']
 *     codes: []
 * ```
 */
export function readCodebook(text: string): Read<Codebook> & { readonly writable: boolean } {
  const { root, problems, writable } = readVersioned(text, 'rapporteur-codebook', codebookVersion);
  const reader = new CodeReader(problems);
  return { value: { codes: root ? reader.codes(root, 0) : [] }, problems, writable };
}

class CodeReader {
  readonly #problems: Problem[];
  readonly #taken = new Set<string>();

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  codes(fields: Fields, depth: number): Code[] {
    if (depth > deepest) return [];
    return fields.maps('codes').flatMap(entry => this.#code(entry, depth) ?? []);
  }

  #code(fields: Fields, depth: number): Code | undefined {
    const id = this.#id(fields);
    const name = fields.required('name') ?? id;
    if (id === undefined || name === undefined) return undefined;
    const index = this.#taken.size;
    this.#taken.add(id);
    return {
      id,
      name,
      colour: this.#colour(fields) ?? colourAt(index),
      description: fields.text('description'),
      terms: termsOf(fields),
      children: this.codes(fields, depth + 1),
    };
  }

  #id(fields: Fields): string | undefined {
    const id = fields.required('id');
    if (id === undefined) return undefined;
    if (!idPattern.test(id)) {
      this.#note(
        'bad-id',
        fields.node('id'),
        'The id “{0}” may hold small letters, digits and hyphens only.',
        id,
      );
      return undefined;
    }
    if (!this.#taken.has(id)) return id;
    this.#note(
      'duplicate-id',
      fields.node('id'),
      'The id “{0}” is used twice. Give this entry another one.',
      id,
    );
    return undefined;
  }

  #colour(fields: Fields): string | undefined {
    const colour = fields.text('colour');
    if (colour === undefined || colourPattern.test(colour)) return colour?.toLowerCase();
    this.#note(
      'bad-colour',
      fields.node('colour'),
      'The colour “{0}” has to look like #1f77b4.',
      colour,
    );
    return undefined;
  }

  #note(code: string, node: Node | undefined, message: string, arg: string): void {
    this.#problems.push({ code, severity: 'error', ...spanOf(node), message, args: [arg] });
  }
}

/** A list of terms, or lists by language, which all count. */
function termsOf(fields: Fields): readonly string[] {
  const node = fields.node('terms');
  const lists = isMap(node) ? node.items.map(pair => pair.value) : undefined;
  const texts = lists ? lists.flatMap(textsOf) : fields.texts('terms').map(({ text }) => text);
  return texts.map(text => text.trim()).filter(text => /[\p{L}\p{N}]/u.test(text));
}

function textsOf(node: unknown): string[] {
  const items = isSeq(node) ? node.items : [node];
  return items.flatMap(item =>
    isScalar(item) && typeof item.value === 'string' ? [item.value] : [],
  );
}
