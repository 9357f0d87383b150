import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor';
import { Describer } from '../../../../src/core/annotations/describe';
import { type Anchored, followEdits } from '../../../../src/core/annotations/followEdits';
import { type Selector, sureSpan } from '../../../../src/core/annotations/types';
import { applyEdits, type Edit } from '../../../../src/core/text/edits';
import { contains, slice, type Span } from '../../../../src/core/text/span';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

// `npm test` tries some thousands; EDITS=100000 in the long run.
const edits = Number(process.env.EDITS ?? 3_000);
const editsPerText = 50;
const passagesPerText = 12;

const stems = ['pier', 'quai', 'señal', 'مرفأ', '🚢', 'co-chair', 'd’Ivoire'];

/** Words that no other place of the text has, so that each passage can stand in one place only. */
class Words {
  readonly #random: () => number;
  #count = 0;

  constructor(random: () => number) {
    this.#random = random;
  }

  next(count: number): string {
    const word = () => `${pick(this.#random, stems)}${this.#count++}`;
    return Array.from({ length: count }, word).join(pick(this.#random, [' ', ', ', '\n', '. ']));
  }
}

/** One edit: words put in, taken out or replaced. */
function randomEdit(random: () => number, words: Words, text: string): Edit {
  const start = below(random, text.length + 1);
  const end = Math.min(text.length, start + (below(random, 2) ? below(random, 30) : 0));
  return { start, end, text: below(random, 3) ? ` ${words.next(1 + below(random, 4))} ` : '' };
}

/** A span over some whole words of the text. */
function randomSpan(random: () => number, text: string): Span {
  const borders = [0, ...Array.from(text.matchAll(/\s+/g), ({ index }) => index), text.length];
  const from = below(random, borders.length - 1);
  const to = Math.min(borders.length - 1, from + 1 + below(random, 6));
  const [start, end] = [borders[from] ?? 0, borders[to] ?? text.length];
  return { start: from === 0 ? 0 : start + 1, end };
}

const touches = (edit: Edit, span: Span) => edit.start <= span.end && edit.end >= span.start;

suite('random edits', () => {
  test(`in ${edits} edits no edit outside a passage changes it, and it is found again where it was followed to`, function () {
    this.timeout(20_000 + edits);
    const random = seeded(seedOfRun());
    for (let done = 0; done < edits; done += editsPerText) {
      const words = new Words(random);
      let text = words.next(150);
      const spans = Array.from({ length: passagesPerText }, () => randomSpan(random, text));
      const describer = new Describer(text);
      const first = spans.map(span => ({
        selector: describer.describe(span),
        quote: slice(text, span),
      }));
      let anchored: Anchored[] = first.map(({ selector }, i) => {
        return { selector, anchor: { status: 'exact', span: spans[i] ?? { start: 0, end: 0 } } };
      });
      const untouched = new Set(first.keys());
      for (let i = 0; i < editsPerText; i++) {
        const edit = randomEdit(random, words, text);
        anchored.forEach(({ anchor: was }, at) => {
          const span = sureSpan(was);
          if (!span || touches(edit, span)) untouched.delete(at);
        });
        const old = text;
        text = applyEdits(old, [edit]);
        const anchors = followEdits(anchored, [edit], text, old);
        anchored = anchored.map((each, at) => ({ ...each, anchor: anchors[at] ?? each.anchor }));
        for (const at of untouched) {
          const span = sureSpan(anchored[at]?.anchor ?? { status: 'orphan', near: 0 });
          assert.equal(span && slice(text, span), first[at]?.quote);
        }
      }
      const found = anchor(
        text,
        first.map(({ selector }) => selector),
      );
      for (const at of untouched) {
        const [again, followed] = [found[at], anchored[at]?.anchor].map(
          each => each && sureSpan(each),
        );
        const selector = first[at]?.selector;
        // Where all of the context was rewritten it may have to be looked at, but is never put elsewhere.
        if (again || (followed && selector && hasContext(text, followed, selector)))
          assert.deepEqual(again, followed, selector?.quote);
      }
      // What is described where it stands now is found there, letter for letter.
      const now = anchored.flatMap(({ anchor: was }) => sureSpan(was) ?? []);
      const again = new Describer(text);
      const settled = now.filter(span => isWhole(text, span));
      assert.deepEqual(
        anchor(
          text,
          settled.map(span => again.describe(span)),
        ),
        settled.map(span => ({ status: 'exact', span })),
      );
    }
  });
});

function hasContext(text: string, { start, end }: Span, { prefix, suffix }: Selector): boolean {
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}

/** Whether a span cuts no grapheme cluster and holds a letter: others are not described as they are. */
function isWhole(text: string, span: Span): boolean {
  if (!/[\p{L}\p{N}]/u.test(slice(text, span))) return false;
  const cuts = [...new Intl.Segmenter().segment(text)];
  return !cuts.some(
    ({ index, segment }) =>
      segment.length > 1 &&
      [span.start, span.end].some(
        at => at !== index && contains({ start: index, end: index + segment.length }, at),
      ),
  );
}
