import { slice } from '../text/span';
import type { Block } from './blocks';

// A title fits on one line; longer first paragraphs are text.
const longestTitle = 160;

/** The title of the report, if its first block is one: front matter, heading, or a short line. */
export function titleOf(text: string, block: Block): string | undefined {
  const words = slice(text, block.content);
  if (block.kind === 'code') return /^title:\s*(["']?)(.+?)\1\s*$/m.exec(words)?.[2];
  const isLine = words.length <= longestTitle && !words.includes('\n') && !/[.:;,]$/.test(words);
  if (block.kind !== 'heading' && !(block.kind === 'paragraph' && isLine)) return undefined;
  return words.replace(/^[\s*_]+|[\s*_]+$/g, '').replace(/\s+/g, ' ');
}
