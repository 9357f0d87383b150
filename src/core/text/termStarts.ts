import { type Beginning, firstState, lost, root, TermTree } from './termTree';
import { blank, classBits, isOfWord, mark, unitClasses } from './unitClasses';

// A place to look at: how many units before this one it lies is what remains of the number.
const found = 0x8000;

/**
 * Finds the places where one of many terms can begin, in one step for each unit of the text: a state
 * tells which terms the text goes on like since the start of a word. It tells letters by class, and no more
 * than the first units of a term, so that it may stop where no term stands, and never passes one by.
 */
export class TermStarts {
  /** By state and class of the next unit: the next state, or a place to look at. */
  readonly #steps: Uint16Array;
  readonly #classes = unitClasses();

  constructor(terms: readonly Beginning[]) {
    this.#steps = new Steps(new TermTree(terms)).steps;
  }

  /** The first place from `from`, at which no word goes on, to before `to` where a term can begin; -1 when there is none. */
  next(text: string, from: number, to: number): number {
    const steps = this.#steps;
    const classes = this.#classes;
    let state = root;
    for (let at = from; at < to; at++) {
      state = steps[(state << classBits) | (classes[text.charCodeAt(at)] ?? mark)] ?? root;
      if (state >= found) return at - (state - found);
    }
    // The end is a border, too.
    state = steps[(state << classBits) | mark] ?? root;
    const start = state >= found ? to - (state - found) : to;
    return start < to ? start : -1;
  }
}

/** Makes the steps of a tree. */
class Steps {
  /** By state and class of the next unit: the next state, or a place to look at. */
  readonly steps: Uint16Array;
  readonly #tree: TermTree;
  /** By state: the shorter one of a term that began later, with which the text goes on where this one's terms end. */
  readonly #fallbacks: Uint16Array;

  constructor(tree: TermTree) {
    const states = tree.parents.length;
    this.#tree = tree;
    this.#fallbacks = new Uint16Array(states);
    this.steps = new Uint16Array(states << classBits);
    this.#begin();
    let made = firstState;
    // A state's own steps are made when those of all shorter ones are.
    for (let child = firstState; child < states; child++) {
      while (made <= (tree.parents[child] ?? root)) this.#addRow(made++);
      this.#addStep(child);
    }
    while (made < states) this.#addRow(made++);
  }

  /** Where no term has begun, each word may begin one. */
  #begin(): void {
    for (let by = 0; by < 1 << classBits; by++) {
      const next = isOfWord(by) ? lost : root;
      this.steps[by] = this.steps[(lost << classBits) | by] = next;
    }
  }

  /** The steps of a state as far as they lead out of its terms. */
  #addRow(state: number): void {
    const { steps } = this;
    const row = state << classBits;
    const fallback = (this.#fallbacks[state] ?? root) << classBits;
    steps.copyWithin(row, fallback, fallback + (1 << classBits));
    if (this.#tree.whole.has(state)) steps[row | mark] = steps[row | blank] = this.#look(state);
    // Several blanks stand for one.
    else if (this.#tree.entered[state] === blank) steps[row | blank] = this.#look(state);
  }

  /** The step that leads to `child`. */
  #addStep(child: number): void {
    const { steps } = this;
    const { parents, entered, enough } = this.#tree;
    const [state = root, by = mark] = [parents[child], entered[child]];
    const place = (state << classBits) | by;
    const other = steps[place] ?? root;
    const next = other < found && !enough.has(child) ? child : this.#look(state);
    this.#fallbacks[child] = other;
    steps[place] = next;
    if (isOfWord(by) && isOfWord(entered[state] ?? mark)) steps[place + blank] = next;
    // A mark begins a term behind any word.
    if (state === root && !isOfWord(by)) steps[(lost << classBits) | by] = next;
  }

  #look(state: number): number {
    return found + (this.#tree.depths[state] ?? 0);
  }
}
