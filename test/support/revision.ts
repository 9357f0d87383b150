import { below, pick } from './random';

/** A text of which each unit knows where it stood in the text that it was made from. */
export class Revision {
  #text: string;
  /** By UTF-16 unit, its offset in the first text; -1 for what was written since. */
  #origins: number[];

  constructor(text: string) {
    this.#text = text;
    this.#origins = Array.from({ length: text.length }, (_, i) => i);
  }

  get text(): string {
    return this.#text;
  }

  /** Puts `text` in the place of a stretch. Units of the same length keep where they come from. */
  replace(start: number, end: number, text: string, keepsOrigins = false): void {
    const origins = keepsOrigins
      ? this.#origins.slice(start, end)
      : Array.from({ length: text.length }, () => -1);
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#origins = [...this.#origins.slice(0, start), ...origins, ...this.#origins.slice(end)];
  }

  /** Cuts a stretch out and puts it in at `to`, an offset outside of it. */
  move(start: number, end: number, to: number): void {
    const [text, origins] = [this.#text.slice(start, end), this.#origins.slice(start, end)];
    this.replace(start, end, '');
    const at = to > start ? to - (end - start) : to;
    this.#text = this.#text.slice(0, at) + text + this.#text.slice(at);
    this.#origins = [...this.#origins.slice(0, at), ...origins, ...this.#origins.slice(at)];
  }

  /** Each unit's place now by its place in the first text. */
  places(): Map<number, number> {
    return new Map(
      this.#origins.flatMap((origin, i) => (origin < 0 ? [] : [[origin, i] as const])),
    );
  }
}

type Random = () => number;

/** What people and programs do to a report between two versions of it. */
export const changes: Readonly<Record<string, (revision: Revision, random: Random) => void>> = {
  'mends a typing error': (revision, random) => {
    const word = pickMatch(revision.text, random, /\p{L}{5,}/gu);
    if (!word) return;
    const at = word.start + 1 + below(random, word.end - word.start - 2);
    const letter = pick(random, [...'aeinorst']);
    if (random() < 0.5) revision.replace(at, at, letter);
    else revision.replace(at, at + 1, letter);
  },
  'puts another word': (revision, random) => {
    const word = pickMatch(revision.text, random, /\p{L}{4,}/gu);
    if (word) revision.replace(word.start, word.end, pick(random, wordsOf(revision.text)));
  },
  'adds a sentence': (revision, random) => {
    const sentence = pickMatch(revision.text, random, /(?<=[.;] )\p{Lu}/gu);
    if (sentence)
      revision.replace(sentence.start, sentence.start, `${newSentence(revision.text, random)} `);
  },
  'deletes a sentence': (revision, random) => {
    const sentence = pickMatch(revision.text, random, /(?<=[.;] )[^.;\n]{20,}[.;] /gu);
    if (sentence) revision.replace(sentence.start, sentence.end, '');
  },
  'rewrites a sentence': (revision, random) => {
    const sentence = pickMatch(revision.text, random, /(?<=[.;] )[^.;\n]{20,}[.;]/gu);
    if (!sentence) return;
    const words = [...revision.text.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu)];
    const others = wordsOf(revision.text);
    for (const word of words.reverse()) {
      const at = sentence.start + word.index;
      if (random() < 0.4) revision.replace(at, at + word[0].length, pick(random, others));
    }
  },
  'moves a paragraph': (revision, random) => {
    const [from, to] = [pickParagraph(revision.text, random), pickParagraph(revision.text, random)];
    if (from && to && from.start !== to.start) revision.move(from.start, from.end, to.start);
  },
  'deletes a paragraph': (revision, random) => {
    const paragraph = pickParagraph(revision.text, random);
    if (paragraph) revision.replace(paragraph.start, paragraph.end, '');
  },
  'wraps a paragraph': (revision, random) => {
    const paragraph = pickParagraph(revision.text, random);
    if (!paragraph) return;
    const body = revision.text.slice(paragraph.start, paragraph.end - 2);
    revision.replace(paragraph.start, paragraph.end - 2, wrapped(body), true);
  },
  'makes quotes typographic': revision => {
    const text = revision.text.replaceAll("'", '’').replaceAll('"', '”');
    revision.replace(0, text.length, text, true);
  },
  'adds a paragraph': (revision, random) => {
    const paragraph = pickParagraph(revision.text, random);
    if (!paragraph) return;
    const sentences = Array.from({ length: 3 }, () => newSentence(revision.text, random));
    revision.replace(paragraph.start, paragraph.start, `${sentences.join(' ')}\n\n`);
  },
};

/** A version of `text` after `count` random changes. */
export function revised(text: string, count: number, random: Random): Revision {
  const revision = new Revision(text);
  const all = Object.values(changes);
  for (let i = 0; i < count; i++) pick(random, all)(revision, random);
  return revision;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function pickMatch(text: string, random: Random, pattern: RegExp): Place | undefined {
  const from = below(random, text.length);
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** A paragraph with the blank line behind it. */
function pickParagraph(text: string, random: Random): Place | undefined {
  return pickMatch(text, random, /(?<=\n\n)[^\n](?:[^\n]|\n(?!\n))*\n\n/gu);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

/** Words of the text itself, so that new sentences are like the old ones. */
function newSentence(text: string, random: Random): string {
  const words = wordsOf(text);
  return `${Array.from({ length: 12 }, () => pick(random, words)).join(' ')}.`;
}

/** With line breaks in the place of blanks, about every seventy letters. */
function wrapped(text: string): string {
  let column = 0;
  return text.replace(/[ \n]|[^ \n]+/g, part => {
    const isBlank = part === ' ' || part === '\n';
    const breaks = isBlank && column > 70;
    column = breaks ? 0 : column + part.length;
    return breaks ? '\n' : isBlank ? ' ' : part;
  });
}
