import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { spanOf } from './yamlFile';

// For those who edit YAML by its text, so that all other lines stay as they are.

/** A field of a map as it was read. */
export type Field = Pair<Node, Node | null>;

/**
 * How many tokens `text` has as YAML; undefined when they are more than `most`, or nested so deep
 * that the parser could run out of stack, which takes the whole process along. What reading YAML
 * costs goes by its tokens, not by its length: a page of brackets costs a hundred times as much as a
 * page of prose. So untrusted files are measured before they are read.
 */
export function tokensIn(text: string, most: number): number | undefined {
  const depth = new Depth();
  let count = 0;
  for (const token of new Lexer().lex(text)) {
    // Each escape in double quotes can be a fault of its own.
    count += token.startsWith('"') ? token.split('\\').length : 1;
    if (count > most || depth.after(token) > deepest) return undefined;
  }
  return count;
}

// A codebook of twelve levels has some forty; the parser's trouble begins beyond a thousand.
const deepest = 100;

/** How deep blocks and brackets are nested, by the tokens alone; rather too deep than not deep enough. */
class Depth {
  /** The indents of the blocks that the current line is in. */
  readonly #indents: number[] = [];
  #brackets = 0;
  /** Signs on the current line that open a block each: `- - a: b`. */
  #signs = 0;
  #indent = 0;
  #isLineStart = true;

  after(token: string): number {
    if (token === '\n' || token === '\r\n') {
      [this.#isLineStart, this.#indent, this.#signs] = [true, 0, 0];
    } else if (this.#isLineStart && token.trim() === '') this.#indent += token.length;
    else this.#content(token);
    return this.#indents.length + this.#brackets + this.#signs;
  }

  #content(token: string): void {
    if (this.#isLineStart) {
      while ((this.#indents.at(-1) ?? -1) >= this.#indent) this.#indents.pop();
      this.#indents.push(this.#indent);
    }
    this.#isLineStart = false;
    if (token === '[' || token === '{') this.#brackets++;
    else if (token === ']' || token === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    else if (token === '-' || token === '?' || token === ':') this.#signs++;
  }
}

/** The field of this name. */
export function pairOf(map: YAMLMap, name: string): Field | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name) as Field | undefined;
}

/** Behind the last character of a node or field that is neither blank nor comment. */
export function contentEnd(part: Node | Field | null, text: string): number {
  if (part === null) return 0;
  if ('key' in part) return Math.max(spanOf(part.key).end, contentEnd(part.value, text));
  const last = isInBlocks(part) ? part.items.at(-1) : undefined;
  if (last) return contentEnd(last as Node | Field, text);
  let end = part.range?.[1] ?? 0;
  while (end > 0 && /[ \t\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

function isInBlocks(node: Node): node is Node & { items: unknown[] } {
  return (isMap(node) || isSeq(node)) && !node.flow;
}

/** Where the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Behind the line break that ends the line of `offset`; the text's end on its last line. */
export function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** The line break that `text` uses. */
export function eolOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** `text` with a line break at its end; an empty one stays empty. */
export function closed(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;
}

/** `text` with its line breaks as `eol`. */
export function withEol(text: string, eol: string): string {
  return text.replace(/\r?\n/g, eol);
}

/**
 * A document as YAML, with lines as long as they come and `[a, b]` without blanks inside. Throws
 * RangeError when YAML cannot write it, as with an alias of nothing.
 */
export function printed(document: Document): string {
  try {
    const options = { lineWidth: 0, flowCollectionPadding: false, doubleQuotedAsJSON: true };
    return document.toString(options);
  } catch (error) {
    throw new RangeError('this file cannot be written as YAML', { cause: error });
  }
}
