import { blank, classBits, isOfWord, mark, smallClass, unitClasses } from './unitClasses';

/** What of a term tells how it begins. */
export interface Beginning {
  /** As it is written, without the star. */
  readonly words: string;
  /** Whether each of its capitals has to be one in the text, too. */
  readonly hasCapitals: boolean;
  /** Whether its last word may go on. */
  readonly isOpen: boolean;
}

/** The state of a text in which no term has begun. */
export const root = 0;
/** The state of a text in a word with which no term begins. */
export const lost = 1;
/** The first of the states that tell how terms begin. */
export const firstState = 2;

// After so many units hardly any place is left at which no term stands.
const longest = 8;
// The starter codebook and all names take half as many.
const mostStates = 2 ** 15;

/** A place in a term's beginning. */
interface Open {
  readonly term: Beginning;
  readonly state: number;
}

/**
 * The beginnings of terms by the classes of their units: those that are alike so far are one state. Longer
 * ones have higher numbers.
 */
export class TermTree {
  /** By state: the one before its last unit. */
  readonly parents = [root, root];
  /** By state: the class of its last unit. */
  readonly entered = [mark, mark];
  /** By state: how many units it has. */
  readonly depths = [0, 0];
  /** States in which a term is whole if its word ends there. */
  readonly whole = new Set<number>();
  /** States in which a term may be whole, whatever follows. */
  readonly enough = new Set<number>();
  readonly #children = new Map<number, number>();

  constructor(terms: readonly Beginning[]) {
    let open: readonly Open[] = terms.map(term => ({ term, state: root }));
    let before = 0;
    for (let depth = 0; depth < longest && this.#hasRoom(open.length, before); depth++) {
      before = this.parents.length;
      open = open.flatMap(each => this.#further(each, depth));
    }
    for (const { state } of open) this.enough.add(state);
  }

  /** Whether there is room for one more unit of so many beginnings, when there were `before` states a unit ago. */
  #hasRoom(open: number, before: number): boolean {
    const states = this.parents.length;
    return states + Math.min(2 * open, (states - before) << classBits) <= mostStates;
  }

  #further({ term, state }: Open, depth: number): Open[] {
    const children = classesAt(term, depth, this.entered[state] ?? mark).map(by => {
      return this.#child(state, by, depth + 1);
    });
    if (depth + 1 < term.words.length) return children.map(child => ({ term, state: child }));
    for (const child of children) {
      const mayGoOn = term.isOpen || !isOfWord(this.entered[child] ?? mark);
      (mayGoOn ? this.enough : this.whole).add(child);
    }
    return [];
  }

  #child(state: number, by: number, depth: number): number {
    const key = (state << classBits) | by;
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    const child = this.parents.length;
    this.#children.set(key, child);
    this.parents.push(state);
    this.entered.push(by);
    this.depths.push(depth);
    return child;
  }
}

/** The classes that a text can have where a term has its unit at `place`: at a word's start capitals count. */
function classesAt(term: Beginning, place: number, before: number): readonly number[] {
  const by = unitClasses()[term.words.charCodeAt(place)] ?? mark;
  if (!isOfWord(by)) return [by];
  const small = smallClass(by);
  if (isOfWord(before)) return [small];
  return term.hasCapitals && by !== small ? [by] : [small, small + blank];
}
