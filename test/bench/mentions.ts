import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import nlp from 'compromise';
import { allCodes } from '../../src/core/codebook/codes';
import { starterCodebook } from '../../src/core/codebook/starterCodebook';
import { termsOf } from '../../src/core/codebook/termsOf';
import { findNames, nameTerms } from '../../src/core/gazetteer/gazetteer';
import { overlaps, type Span } from '../../src/core/text/span';
import { type Term, TermMatcher } from '../../src/core/text/termMatcher';
import type { Figure } from './bench';
import { rounded, timed } from './measure';

// ripgrep needs some hundredths of a second to start: with so much text that hardly counts.
const timesOver = 10;

/** All names of the gazetteer and all terms of the starter codebook, in one pass over all texts; beside ripgrep. */
export function mentions(texts: readonly string[]): Figure {
  const terms = allTerms();
  const matcher = new TermMatcher(terms);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const time = timed(() => texts.forEach(text => matcher.find(text).length));
  const speed = bytes / 1e6 / (time / 1000);
  return {
    name: 'mentions',
    value: rounded(speed),
    unit: 'MB/s',
    ratio: rounded(speed / ripgrep(texts, terms)),
    terms: terms.length,
    bytes,
  };
}

function allTerms(): Term<string>[] {
  const themes = allCodes(starterCodebook()).flatMap(code =>
    termsOf(code).map(({ words }) => ({ words, value: code.id })),
  );
  return [
    ...nameTerms().map(({ words, hasCapitals }) => ({ words, hasCapitals, value: words })),
    ...themes,
  ];
}

/** The program of the package @vscode/ripgrep for this machine. */
function ripgrepPath(): string {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `ripgrep-${process.platform}-${process.arch}`;
  return path.resolve('node_modules/@vscode', platform, 'bin', name);
}

/** MB/s of `rg -F -w -o -f terms` on one core, over the same texts. */
function ripgrep(texts: readonly string[], terms: readonly Term<string>[]): number {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapporteur-bench-'));
  try {
    const list = path.join(folder, 'terms');
    writeFileSync(list, [...new Set(terms.map(({ words }) => words.replace('*', '')))].join('\n'));
    const files = texts.map((text, i) => {
      const file = path.join(folder, `${i}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const all = Array.from({ length: timesOver }, () => files).flat();
    const bytes = timesOver * texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const options = ['-j1', '-F', '-w', '-o', '--no-filename', '--no-line-number', '-f', list];
    const run = () => execFileSync(ripgrepPath(), [...options, ...all], { maxBuffer: 2 ** 30 });
    return bytes / 1e6 / (timed(run, { warmUp: 1, runs: 5 }) / 1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// compromise needs minutes for the whole corpus.
const sampleLength = 400_000;

/**
 * Countries found by us and by the language library compromise in the same text: time, and how many of
 * its countries share text with one of ours. It often finds the words of a name one by one: "SAUDI", "ARABIA".
 */
export function mentionsVsNlp(texts: readonly string[]): Figure {
  const text = texts.join('\n').slice(0, sampleLength);
  const ours = timed(() => findNames(text).length);
  const theirs = timed(() => countriesOf(text), { warmUp: 1, runs: 3 });
  const own = findNames(text).filter(({ ref }) => ref.startsWith('country:'));
  const found = countriesOf(text);
  return {
    name: 'mentions-vs-nlp',
    value: rounded(ours),
    unit: 'ms',
    ratio: rounded(theirs / ours),
    countries: own.length,
    'countries-of-peer': found.length,
    both: found.filter(each => own.some(name => overlaps(name, each))).length,
    characters: text.length,
  };
}

/** A match as compromise tells it. */
interface PeerMatch {
  readonly offset: { readonly start: number; readonly length: number };
}

function countriesOf(text: string): Span[] {
  const matches = nlp(text).match('#Country').json({ offset: true }) as PeerMatch[];
  return matches.map(({ offset: { start, length } }) => ({ start, end: start + length }));
}
