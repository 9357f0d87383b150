import { codePath } from '../codebook/codes';
import type { Codebook } from '../codebook/types';

/** Names the codes of a codebook, each looked up once; a code that it does not have by its id. */
export class CodeNames {
  readonly #codebook: Codebook;
  readonly #paths = new Map<string, readonly string[]>();

  constructor(codebook: Codebook) {
    this.#codebook = codebook;
  }

  /** “Belonging › Cities”. */
  path(id: string): string {
    return this.#pathOf(id).join(' › ');
  }

  /** “Cities”. */
  name(id: string): string {
    return this.#pathOf(id).at(-1) ?? id;
  }

  #pathOf(id: string): readonly string[] {
    const known = this.#paths.get(id);
    if (known) return known;
    const found = codePath(this.#codebook, id);
    const path = found.length > 0 ? found : [id];
    this.#paths.set(id, path);
    return path;
  }
}
