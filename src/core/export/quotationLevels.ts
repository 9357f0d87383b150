import { allCodes } from '../codebook/codes';
import { plainLetters } from '../text/plainLetters';
import { CodeNames } from './codeNames';
import type { ExportOptions, Labels } from './options';
import type { AnnotatedPassage } from './passages';
import type { SpeakerNames } from './speakerNames';

/** One of the two things by which quotations are put together. */
export interface QuotationLevel {
  /** Under which headings a passage stands; the empty one is for those that have none. */
  readonly keysOf: (passage: AnnotatedPassage, names: SpeakerNames) => readonly string[];
  readonly headingOf: (key: string) => string;
  /** Groups in the order in which they are told; the one without a heading of its own last. */
  readonly inOrder: <T>(groups: ReadonlyMap<string, T>) => readonly (readonly [string, T])[];
}

/** By code, in the order of the codebook; codes that it does not have behind them. */
export class CodeLevel implements QuotationLevel {
  readonly #names: CodeNames;
  readonly #labels: Labels;
  readonly #order: ReadonlyMap<string, number>;

  constructor({ codebook, labels }: Pick<ExportOptions, 'codebook' | 'labels'>) {
    this.#names = new CodeNames(codebook);
    this.#labels = labels;
    this.#order = new Map(allCodes(codebook).map(({ id }, i) => [id, i]));
  }

  readonly keysOf = ({ placed }: AnnotatedPassage): readonly string[] =>
    orNone(placed.annotation.codes);

  readonly headingOf = (key: string): string => (key ? this.#names.path(key) : this.#labels.noCode);

  readonly inOrder = <T>(groups: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => {
    const placeOf = (key: string) => this.#order.get(key) ?? this.#order.size;
    return sorted(groups, (a, b) => placeOf(a) - placeOf(b) || byUnits(a, b));
  };
}

/** By speaker, in the order of names. */
export class SpeakerLevel implements QuotationLevel {
  readonly #names = new Map<string, string>();
  readonly #labels: Labels;

  constructor({ labels }: Pick<ExportOptions, 'labels'>) {
    this.#labels = labels;
  }

  readonly keysOf = ({ speakers }: AnnotatedPassage, names: SpeakerNames): readonly string[] => {
    for (const ref of speakers) if (!this.#names.has(ref)) this.#names.set(ref, names.nameOf(ref));
    return orNone(speakers);
  };

  readonly headingOf = (key: string): string =>
    key ? (this.#names.get(key) ?? key) : this.#labels.noSpeaker;

  readonly inOrder = <T>(groups: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => {
    const letters = new Map(
      Array.from(groups.keys(), key => [key, plainLetters(this.headingOf(key))]),
    );
    const lettersOf = (key: string) => letters.get(key) ?? key;
    return sorted(groups, (a, b) => byUnits(lettersOf(a), lettersOf(b)) || byUnits(a, b));
  };
}

function orNone(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? [...new Set(keys)] : [''];
}

function sorted<T>(
  groups: ReadonlyMap<string, T>,
  compare: (a: string, b: string) => number,
): (readonly [string, T])[] {
  const isNone = (key: string) => Number(key === '');
  return [...groups].sort(([a], [b]) => isNone(a) - isNone(b) || compare(a, b));
}

// The order of no language, so that it is the same on every machine.
function byUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
