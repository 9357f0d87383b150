import { canonicalText, CodePoints } from '../text/codePoints';
import { slice, type Span } from '../text/span';
import type { Selector } from './types';

// 32 characters tell most repeated phrases apart; longer context breaks more often.
const contextLength = 32;
// A grapheme cluster longer than this is not taken whole: some letters carry hundreds of marks.
const longestCluster = 64;

/**
 * Describes passages of one text, so that `anchor` finds them again. Spans are UTF-16 in the text
 * as it stands; selectors hold canonical text and code points.
 */
export class Describer {
  readonly #text: string;
  readonly #points: CodePoints;

  constructor(text: string) {
    this.#text = text;
    this.#points = new CodePoints(text);
  }

  /** The selector of `span`. Throws RangeError where there is no text under it. */
  describe(span: Span): Selector {
    if (span.start >= Math.min(span.end, this.#text.length))
      throw new RangeError('an empty passage cannot be described');
    return {
      quote: canonicalText(slice(this.#text, span)),
      prefix: canonicalText(this.#before(span.start)),
      suffix: canonicalText(this.#behind(span.end)),
      start: this.#points.toCodePoints(span.start),
      end: this.#points.toCodePoints(span.end),
    };
  }

  #before(offset: number): string {
    const from = Math.max(0, offset - contextLength - longestCluster);
    const clusters = clustersOf(this.#text.slice(from, offset));
    return takeWhileShort(clusters.reverse()).reverse().join('');
  }

  #behind(offset: number): string {
    return takeWhileShort(
      clustersOf(this.#text.slice(offset, offset + contextLength + longestCluster)),
    ).join('');
  }
}

function clustersOf(text: string): string[] {
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

/** As many of the first clusters as make no more than the context's length. */
function takeWhileShort(clusters: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const cluster of clusters) {
    length += cluster.length;
    if (length > contextLength) break;
    taken.push(cluster);
  }
  return taken;
}
