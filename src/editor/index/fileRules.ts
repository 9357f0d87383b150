import ignore, { type Ignore } from 'ignore';

/** The rules of one `.gitignore`, and the folder for which they hold. */
interface Rules {
  readonly below: string;
  readonly rules: Ignore;
}

/** Which files of one folder, and of those in it, belong to the index: patterns as `.gitignore` has them. */
export class FileRules {
  readonly #rules: readonly Rules[];
  readonly #wanted: Ignore;

  private constructor(wanted: Ignore, rules: readonly Rules[]) {
    this.#wanted = wanted;
    this.#rules = rules;
  }

  /** `wanted` are the patterns of the files that count, `hidden` of those that the editor hides. */
  static of(wanted: readonly string[], hidden: readonly string[]): FileRules {
    const rules = ignore().add([...always, ...hidden]);
    return new FileRules(ignore().add([...wanted]), [{ below: '', rules }]);
  }

  /** With the text of a `.gitignore` in the folder `below`: a path that ends in a slash, or is empty. */
  with(below: string, text: string): FileRules {
    return new FileRules(this.#wanted, [...this.#rules, { below, rules: ignore().add(text) }]);
  }

  /** Whether a file is named as those that count, whatever leaves it out. */
  isNamed(path: string): boolean {
    return this.#wanted.ignores(path);
  }

  /** Whether a file counts. `path` is relative to the workspace folder. */
  isWanted(path: string): boolean {
    return this.isNamed(path) && !this.isLeftOut(path);
  }

  /** Whether a file, or a folder whose path ends in a slash, is left out with all that is in it. */
  isLeftOut(path: string): boolean {
    let isLeftOut = false;
    for (const { below, rules } of this.#rules) {
      const inside = path.slice(below.length);
      if (!path.startsWith(below) || inside === '') continue;
      const { ignored, unignored } = rules.test(inside);
      if (ignored) isLeftOut = true;
      else if (unignored) isLeftOut = false;
    }
    return isLeftOut;
  }
}

/** Folders in which nobody keeps reports. */
const always = ['.git/', 'node_modules/'];

/** Whether a file stands in a folder in which nobody keeps reports. */
export function isForeign(path: string): boolean {
  return always.some(folder => path.includes(`/${folder}`));
}
