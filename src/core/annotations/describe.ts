import { canonicalText, CodePoints } from '../text/codePoints';
import type { Span } from '../text/span';
import type { Selector } from './types';

/** The selector of one passage of `text`; see `Describer`, which serves for several. */
export function describe(text: string, span: Span): Selector {
  return new Describer(text).describe(span);
}

/**
 * Describes passages of one text, so that `anchor` finds them again. Spans are UTF-16 in the text
 * as it stands; selectors hold canonical text and code points.
 */
export class Describer {
  readonly #canonical: string;
  readonly #inText: CodePoints;
  readonly #inCanonical: CodePoints;
  readonly #segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

  constructor(text: string) {
    this.#canonical = canonicalText(text);
    this.#inText = new CodePoints(text);
    this.#inCanonical = new CodePoints(this.#canonical);
  }

  /**
   * The selector of `span`. Where a border of it is inside a grapheme cluster, such as a flag or a
   * letter with its accent, the whole cluster belongs to the passage. Throws RangeError when the
   * passage is empty.
   */
  describe(span: Span): Selector {
    const start = this.#border(span.start, cluster => cluster.start);
    const end = this.#border(span.end, cluster => cluster.end);
    if (start >= end) throw new RangeError('an empty passage cannot be described');
    return {
      quote: this.#canonical.slice(start, end),
      prefix: this.#before(start),
      suffix: this.#behind(end),
      start: this.#inCanonical.toCodePoints(start),
      end: this.#inCanonical.toCodePoints(end),
    };
  }

  /** The offset in the canonical text; inside a cluster, the border of it that `side` names. */
  #border(offset: number, side: (cluster: Span) => number): number {
    const at = this.#inCanonical.toUtf16(this.#inText.toCodePoints(offset));
    if (isPlainBorder(this.#canonical, at)) return at;
    const from = Math.max(0, at - longestCluster);
    const window = this.#canonical.slice(from, at + longestCluster);
    const cluster = this.#segmenter.segment(window).containing(at - from);
    if (!cluster || from + cluster.index === at) return at;
    const start = from + cluster.index;
    return side({ start, end: start + cluster.segment.length });
  }

  #before(offset: number): string {
    const clusters = this.#clusters(this.#canonical.slice(Math.max(0, offset - window), offset));
    return firstOf(clusters.reverse()).reverse().join('');
  }

  #behind(offset: number): string {
    return firstOf(this.#clusters(this.#canonical.slice(offset, offset + window))).join('');
  }

  #clusters(text: string): string[] {
    if (hasNoClusters.test(text)) return text.split('');
    return Array.from(this.#segmenter.segment(text), ({ segment }) => segment);
  }
}

// 32 characters tell most repeated phrases apart; longer context breaks more often.
const contextLength = 32;
// Letters with many marks, families of emoji: what is longer is no writing, and may be cut.
const longestCluster = 128;
// Room for the context in astral characters, and for the cluster that does not fit any more.
const window = 2 * contextLength + longestCluster;

// Below U+0300 nothing joins, once CRLF is LF.
const hasNoClusters = /^[^\u0300-\uFFFF]*$/;

/** Whether a cluster ends at `at` for sure. */
function isPlainBorder(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || hasNoClusters.test(text.slice(at - 1, at + 1));
}

/** As many of the first clusters as make no more code points than the context's length. */
function firstOf(clusters: readonly string[]): string[] {
  const taken: string[] = [];
  let length = 0;
  for (const cluster of clusters) {
    length += Array.from(cluster).length;
    if (length > contextLength) break;
    taken.push(cluster);
  }
  return taken;
}
