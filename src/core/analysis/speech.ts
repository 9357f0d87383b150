import type { Contribution } from '../report/types';
import { contains, lastStartingBy, overlaps, type Span } from '../text/span';

/** Contributions in text order, never overlapping, and what corrections do to them. */
export class Speech {
  readonly #text: string;
  readonly #holderAt: (offset: number) => number | undefined;
  #contributions: Contribution[];

  /** `holderAt` tells the roundtable of an offset. */
  constructor(
    text: string,
    contributions: readonly Contribution[],
    holderAt: (offset: number) => number | undefined,
  ) {
    this.#text = text;
    this.#contributions = [...contributions];
    this.#holderAt = holderAt;
  }

  get contributions(): readonly Contribution[] {
    return this.#contributions;
  }

  /** Nobody speaks in `span`; what was said around it stays as it was. */
  cut(span: Span): void {
    this.#replace(span, []);
  }

  /** These say all of `span`. */
  assign(span: Span, speaking: Pick<Contribution, 'speakers' | 'named'>): void {
    const place = wordsIn(this.#text, span);
    const roundtable = place && this.#holderAt(place.start);
    if (place) this.#replace(span, [{ ...place, ...speaking, ...corrected, also: [], roundtable }]);
  }

  /** A contribution of its own begins at `offset`. */
  split(offset: number): void {
    const index = lastStartingBy(this.#contributions, offset);
    const whole = this.#contributions[index];
    const [before, behind] =
      whole && contains(whole, offset) ? this.#around(whole, { start: offset, end: offset }) : [];
    if (before && behind) this.#contributions.splice(index, 1, before, { ...behind, ...corrected });
  }

  /** The contribution at `span` belongs to the one before it in the same roundtable. */
  join(span: Span): void {
    const index = this.#at(span);
    const [first, second] = [this.#contributions[index - 1], this.#contributions[index]];
    if (!first || !second || first.roundtable !== second.roundtable) return;
    const named = [...first.named, ...second.named];
    this.#contributions.splice(index - 1, 2, { ...first, ...corrected, end: second.end, named });
  }

  /** The contribution at `span` is as it was read. */
  confirm(span: Span): void {
    const index = this.#at(span);
    const contribution = this.#contributions[index];
    if (contribution) this.#contributions[index] = { ...contribution, confidence: 1 };
  }

  /** Index of the contribution that shares most text with `span`, or -1. */
  #at(span: Span): number {
    const [from, to] = this.#touching(span);
    let [best, most] = [-1, 0];
    this.#contributions.slice(from, to).forEach(({ start, end }, i) => {
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      if (shared > most) [best, most] = [from + i, shared];
    });
    return best;
  }

  #replace(span: Span, by: readonly Contribution[]): void {
    const [from, to] = this.#touching(span);
    const [first, last] = [this.#contributions[from], this.#contributions[to - 1]];
    const before = first && from < to ? this.#around(first, span)[0] : undefined;
    const behind = last && from < to ? this.#around(last, span)[1] : undefined;
    const kept = [before, ...by, behind].filter(each => each !== undefined);
    this.#contributions.splice(from, to - from, ...kept);
  }

  /** What a contribution says before and behind `span`. */
  #around(contribution: Contribution, span: Span): [Contribution?, Contribution?] {
    const { start, end } = contribution;
    return [
      this.#part(contribution, { start, end: span.start }),
      this.#part(contribution, { start: span.end, end }),
    ];
  }

  #part(contribution: Contribution, span: Span): Contribution | undefined {
    const place = wordsIn(this.#text, span);
    if (!place) return undefined;
    const named = contribution.named.filter(({ start, end }) => {
      return place.start <= start && end <= place.end;
    });
    return { ...contribution, ...place, named, roundtable: this.#holderAt(place.start) };
  }

  /** From which index up to which contributions share text with `span`. */
  #touching(span: Span): [from: number, to: number] {
    const before = lastStartingBy(this.#contributions, span.start);
    const holder = this.#contributions[before];
    const from = holder && overlaps(holder, span) ? before : before + 1;
    return [from, Math.max(from, lastStartingBy(this.#contributions, span.end - 1) + 1)];
  }
}

const corrected = { rule: 'correction', confidence: 1 } as const;

/** The span without blanks at its ends; undefined when no letter or digit is in it. */
export function wordsIn(text: string, { start, end }: Span): Span | undefined {
  if (start >= end) return undefined;
  const words = text.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  return {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
}
