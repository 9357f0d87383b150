import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem } from '../text/problem';
import { spanOf } from './yamlFile';

/** Reads the fields of a map and notes what is wrong with them. */
export class Fields {
  readonly #map: YAMLMap;
  readonly #problems: Problem[];

  constructor(map: YAMLMap, problems: Problem[]) {
    this.#map = map;
    this.#problems = problems;
  }

  get map(): YAMLMap {
    return this.#map;
  }

  node(key: string): Node | undefined {
    const pair = this.#map.items.find(
      (item): item is Pair<Node, Node> => isScalar(item.key) && item.key.value === key,
    );
    return pair?.value ?? undefined;
  }

  /** A text; numbers and dates count as the text they were written as. */
  text(key: string): string | undefined {
    const node = this.node(key);
    if (node === undefined) return undefined;
    const text = textOf(node);
    if (text === undefined) this.#wrongType(key, node, '“{0}” has to be a text.');
    return text;
  }

  /** A text that has to be there. */
  required(key: string): string | undefined {
    if (this.node(key) === undefined) this.missing(key);
    return this.text(key);
  }

  /** A whole number from 0 on. */
  count(key: string): number | undefined {
    const node = this.node(key);
    if (node === undefined) {
      this.missing(key);
      return undefined;
    }
    if (isScalar(node) && Number.isSafeInteger(node.value) && (node.value as number) >= 0)
      return node.value as number;
    this.#wrongType(key, node, '“{0}” has to be a whole number.');
    return undefined;
  }

  /** A list of texts; a single text counts as a list of one. */
  texts(key: string): readonly { text: string; node: Node }[] {
    const node = this.node(key);
    if (node === undefined) return [];
    const items = isSeq(node) ? (node.items as Node[]) : [node];
    return items.flatMap(item => {
      const text = textOf(item);
      if (text !== undefined) return [{ text, node: item }];
      this.#wrongType(key, item ?? node, '“{0}” has to be a list of texts.');
      return [];
    });
  }

  /** The maps of a list; other items are noted and left out. */
  maps(key: string): readonly Fields[] {
    const node = this.node(key);
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isSeq(node)) {
      this.#wrongType(key, node, '“{0}” has to be a list.');
      return [];
    }
    return node.items.flatMap(item => {
      if (isMap(item)) return [new Fields(item, this.#problems)];
      this.#wrongType(key, item ?? node, '“{0}” has to be a list of entries with fields.');
      return [];
    });
  }

  note(problem: Problem): void {
    this.#problems.push(problem);
  }

  missing(key: string): void {
    const { start } = spanOf(this.#map);
    this.note({
      code: 'missing-field',
      severity: 'error',
      start,
      end: start + 1,
      message: 'The field “{0}” is missing here. Add it, or remove this entry.',
      args: [key],
    });
  }

  #wrongType(key: string, node: unknown, message: string): void {
    this.note({
      code: 'wrong-type',
      severity: 'error',
      ...spanOf(node),
      message,
      args: [key],
    });
  }
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || typeof node.value === 'object') return undefined;
  return typeof node.value === 'string' ? node.value : node.source;
}
