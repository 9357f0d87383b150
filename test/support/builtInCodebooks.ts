import { readFileSync } from 'node:fs';
import path from 'node:path';
import { allCodes } from '../../src/core/codebook/codes';
import { readCodebook } from '../../src/core/codebook/readCodebook';
import { termsOf } from '../../src/core/codebook/termsOf';
import type { Codebook } from '../../src/core/codebook/types';

/** Where the codebooks to begin with are. */
export const folder = 'media/codebooks';

export function textOf(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

export function codebookOf(name: string): Codebook {
  return readCodebook(textOf(name)).value;
}

/** What the themes look for, in small letters, each phrase with its theme. */
export function phrasesIn(codebook: Codebook): { words: string; value: string }[] {
  return allCodes(codebook).flatMap(code =>
    termsOf(code)
      .filter(({ isNot }) => !isNot)
      .map(({ words }) => ({ words: words.toLowerCase(), value: code.id })),
  );
}
