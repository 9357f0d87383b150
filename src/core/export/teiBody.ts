import type { Contribution, Report, Roundtable } from '../report/types';
import { canonicalSlice } from '../text/codePoints';
import type { Span } from '../text/span';
import { teiId } from './teiParticipants';
import { xmlText, xmlValue } from './xml';

/** The text of a report between `<body>` and `</body>`, each piece of it once. */
export function* teiBody(report: Report, id: string): Generator<string> {
  const writer = new BodyWriter(report, id);
  const content = [...writer.content(undefined, report.text.length)];
  // A body must hold something.
  yield content.join('') || '<p/>\n';
}

class BodyWriter {
  readonly #report: Report;
  readonly #id: string;
  /** The roundtables by what holds them, with their indices. */
  readonly #children = new Map<number | undefined, (readonly [number, Roundtable])[]>();
  /** Up to where the text is written. */
  #at = 0;
  #next = 0;

  constructor(report: Report, id: string) {
    this.#report = report;
    this.#id = id;
    for (const child of report.roundtables.entries()) {
      const others = this.#children.get(child[1].parent);
      if (others) others.push(child);
      else this.#children.set(child[1].parent, [child]);
    }
  }

  /** What a roundtable, or the report, holds from here up to `end`: text, and then its roundtables. */
  *content(holder: number | undefined, end: number): Generator<string> {
    const children = this.#children.get(holder) ?? [];
    yield* this.#text(children[0]?.[1].body.start ?? end);
    for (const [i, child] of children.entries()) {
      yield* this.#roundtable(...child);
      yield* this.#textBehind(children[i + 1]?.[1].body.start ?? end);
    }
  }

  *#roundtable(index: number, { number, heading, body }: Roundtable): Generator<string> {
    const n = number === undefined ? '' : ` n="${xmlValue(number)}"`;
    yield `<div type="roundtable"${n}>\n<head>${this.#xml(heading)}</head>\n`;
    this.#at = Math.max(this.#at, heading.end);
    yield* this.content(index, body.end);
    yield '</div>\n';
  }

  /** Text may not follow a division, but be one. */
  *#textBehind(end: number): Generator<string> {
    const text = [...this.#text(end)].join('');
    if (text) yield `<div>\n${text}</div>\n`;
  }

  /** Contributions that begin in front of `end`, and the text between them. */
  *#text(end: number): Generator<string> {
    const { contributions } = this.#report;
    for (;;) {
      const contribution = contributions[this.#next];
      if (!contribution || contribution.start >= end) break;
      this.#next++;
      yield* this.#paragraphs(contribution.start);
      yield this.#utterance(contribution);
      this.#at = Math.max(this.#at, contribution.end);
    }
    yield* this.#paragraphs(end);
  }

  *#paragraphs(end: number): Generator<string> {
    for (const paragraph of paragraphsOf(this.#slice(this.#at, end)))
      yield `<p>${xmlText(paragraph)}</p>\n`;
    this.#at = Math.max(this.#at, end);
  }

  #utterance({ speakers, start, end }: Contribution): string {
    const who = speakers.map(ref => `#${teiId(this.#id, ref)}`).join(' ');
    const segments = paragraphsOf(this.#slice(Math.max(start, this.#at), end));
    const text = segments.map(segment => `<seg>${xmlText(segment)}</seg>`).join('\n');
    return `<u who="${who}">${text}</u>\n`;
  }

  #xml({ start, end }: Span): string {
    return xmlText(this.#slice(start, end));
  }

  #slice(start: number, end: number): string {
    return start < end ? canonicalSlice(this.#report.text, { start, end }) : '';
  }
}

/** Stretches between blank lines; marks of headings, rules and the like, without a letter or digit, are none. */
function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(paragraph => paragraph.trim())
    .filter(paragraph => /[\p{L}\p{N}]/u.test(paragraph));
}
