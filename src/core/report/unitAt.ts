import { contains, type Span } from '../text/span';
import { type Block, blockAt } from './blocks';
import type { Lexicon } from './language/lexicon';
import { sentences } from './sentences';

/** A part of a text that a reader would take as a whole. */
export type TextUnit = 'word' | 'sentence' | 'paragraph';

/** Letters, marks and digits, joined by apostrophes and hyphens: "Côte", "d’Ivoire", "co-chairs". */
const words = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The word, sentence or paragraph of `text` at `offset` (UTF-16), or undefined where there is none, as
 * between two paragraphs. A cursor behind the last letter still stands at the word. Sentences end as
 * the language of `lexicon` has it.
 */
export function unitAt(
  text: string,
  offset: number,
  unit: TextUnit,
  lexicon: Lexicon,
): Span | undefined {
  const near = unitsNear(text, { start: offset, end: offset }, unit, lexicon);
  return (
    near.find(span => contains(span, offset)) ??
    near.find(({ start, end }) => start <= offset && offset === end)
  );
}

/**
 * The units in the paragraphs that `span` touches, in the one in front of them and in the one behind
 * them, in text order.
 */
export function unitsNear(text: string, span: Span, unit: TextUnit, lexicon: Lexicon): Span[] {
  return blocksNear(text, span).flatMap(({ content: { start, end } }) => {
    if (unit === 'paragraph') return start < end ? [{ start, end }] : [];
    if (unit === 'sentence') return sentences(text, start, end, lexicon);
    return Array.from(text.slice(start, end).matchAll(words), ({ 0: word, index }) => {
      return { start: start + index, end: start + index + word.length };
    });
  });
}

function blocksNear(text: string, { start, end }: Span): Block[] {
  const found: Block[] = [];
  let block = blockAt(text, startBefore(text, startBefore(text, start) - 1));
  while (block) {
    found.push(block);
    if (block.start > end) break;
    block = blockAt(text, block.end);
  }
  return found;
}

// As far as a report's blocks reach at most.
const farthest = 32_768;

/** The start of the line behind the last blank line in front of `offset`: a block begins there. */
function startBefore(text: string, offset: number): number {
  if (offset <= 0) return 0;
  let line = text.lastIndexOf('\n', offset - 1) + 1;
  while (line > 0 && offset - line < farthest) {
    const previous = text.lastIndexOf('\n', line - 2) + 1;
    if (line < 2 || !text.slice(previous, line).trim()) return line;
    line = previous;
  }
  return line;
}
