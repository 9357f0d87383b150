import type { Block } from './blocks';
import { decodeText } from './decodeText';
import { Hyphens } from './hyphens';
import { ImportError } from './importError';

// Nobody wraps lines by hand at more than this; longer lines are paragraphs.
const widestWrap = 130;
const marker = /^\s*(?:[-*+•▪◦‣·–—]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/;
const bullet = /^(\s*)[-*+•▪◦‣·]\s+/;

/** The blocks of a plain text whose lines may have been wrapped by hand. */
export function readText(bytes: Uint8Array): Block[] {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new ImportError('unknown');
  return blocksOfText(text);
}

/** The same for a text. A form feed begins a page. */
export function blocksOfText(text: string): Block[] {
  const pages = text.replace(/\r\n?/g, '\n').split('\f');
  const lines = pages.flatMap(page => page.split('\n'));
  const width = widthOf(lines);
  const hyphens = new Hyphens(lines);
  return pages.flatMap((page, i) => [
    ...(i > 0 ? [{ kind: 'page' as const, label: String(i + 1) }] : []),
    ...unwrapped(page.split('\n'), width, hyphens).map(blockOf),
  ]);
}

/** Paragraphs and items, each as one line. */
export function unwrapped(lines: readonly string[], width: number, hyphens: Hyphens): string[] {
  // Each paragraph as its lines: long ones are put together once, at the end.
  const paragraphs: string[][] = [];
  let above: string | undefined;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.trim() && above !== undefined && last && isWrapped(above, line, width)) {
      const [first, second] = hyphens.ends(last.pop() ?? '', line);
      last.push(first, second);
    } else if (line.trim()) paragraphs.push([line.trimEnd()]);
    above = line.trim() ? line.trimEnd() : undefined;
  }
  return paragraphs.map(parts => parts.join('').trimEnd());
}

/** Whether the first word of `line` had no room any more above: then the line was broken for its width. */
export function isWrapped(above: string, line: string, width: number): boolean {
  if (marker.test(line) || above.length > widestWrap) return false;
  const word = /^\s*(\S*)/.exec(line)?.[1] ?? '';
  return above.length + 1 + word.length > width;
}

/** At how many characters lines were wrapped; Infinity where they were not. */
export function widthOf(lines: readonly string[]): number {
  const lengths = lines
    .filter((line, i) => line.trim() && lines[i + 1]?.trim())
    .map(line => line.trimEnd().length)
    .sort((a, b) => a - b);
  // Some lines hang over, with an address that cannot be broken.
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? Infinity;
  return width > widestWrap || width < 20 ? Infinity : width;
}

function blockOf(line: string): Block {
  const [mark, indent = ''] = bullet.exec(line) ?? [];
  if (mark === undefined) return { kind: 'paragraph', runs: [{ text: line.trim() }] };
  const depth = indent.length > 1 ? 1 : 0;
  return { kind: 'item', depth, label: '-', runs: [{ text: line.slice(mark.length) }] };
}
