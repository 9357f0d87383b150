import { isScalar, type Node, type YAMLMap } from 'yaml';
import type { Problem } from '../text/problem';
import { Fields } from '../yaml/fields';
import { spanOf } from '../yaml/yamlFile';

/** Takes down what is wrong in a roster, each at its node. */
export class Notes {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  error(code: string, node: Node | undefined, message: string, ...args: string[]): void {
    this.#problems.push({ code, severity: 'error', ...spanOf(node), message, args });
  }

  warning(code: string, node: Node | undefined, message: string, ...args: string[]): void {
    this.#problems.push({ code, severity: 'warning', ...spanOf(node), message, args });
  }

  /** The fields of a map inside the roster, whose problems come here too. */
  fieldsOf(map: YAMLMap): Fields {
    return new Fields(map, this.#problems);
  }

  /** Fields that nothing reads are misspelt most often. */
  unknownFields({ map }: Fields, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name !== undefined && known.includes(name)) continue;
      const message = 'This field has no effect. The fields that count here are: {0}.';
      this.warning('unknown-field', key as Node, message, known.join(', '));
    }
  }
}
