import { allCodes, codePath } from '../codebook/codes';
import type { Codebook } from '../codebook/types';
import { plainLetters } from '../text/plainLetters';
import type { PlacedAnnotation } from './annotatedReport';

/** By what passages are put together. */
export type Grouping = (typeof groupings)[number];

/** All groupings; `place` is none, in the order of the text. */
export const groupings = ['place', 'code', 'speaker', 'roundtable', 'coder'] as const;

/** Passages with something in common. */
export interface PassageGroup<T> {
  /** The code's id, the speaker's ref, the roundtable's number or title, the coder's name; empty for none. */
  readonly key: string;
  readonly passages: readonly T[];
}

type WithPlaced = { readonly placed: PlacedAnnotation };

/**
 * The groups of passages, which keep their order in each: codes as in the codebook, all others as they
 * first come. A passage with several codes or speakers is in the group of each. The group of those
 * that have none is last.
 */
export function groupPassages<T extends WithPlaced>(
  passages: readonly T[],
  grouping: Exclude<Grouping, 'place'>,
  codebook: Codebook,
): PassageGroup<T>[] {
  const groups = new Map<string, T[]>();
  if (grouping === 'code') for (const { id } of allCodes(codebook)) groups.set(id, []);
  for (const passage of passages) {
    for (const key of keysOf(passage.placed, grouping))
      groups.set(key, [...(groups.get(key) ?? []), passage]);
  }
  const found = Array.from(groups, ([key, list]) => ({ key, passages: list }));
  return found
    .filter(group => group.passages.length > 0)
    .sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}

function keysOf(
  { annotation, coder }: PlacedAnnotation,
  grouping: Exclude<Grouping, 'place'>,
): readonly string[] {
  switch (grouping) {
    case 'code':
      return orNone(annotation.codes);
    case 'speaker':
      return orNone(annotation.speaker);
    case 'roundtable':
      return [annotation.roundtable ?? ''];
    case 'coder':
      return [coder ?? ''];
  }
}

function orNone(keys: readonly string[]): readonly string[] {
  return keys.length > 0 ? [...new Set(keys)] : [''];
}

/**
 * Whether a passage has all words of `filter` somewhere in its quote, its note, the paths of its codes,
 * the names of its speakers, its roundtable or its coder, in any case and with or without accents.
 */
export function hasWords(
  { annotation, coder }: PlacedAnnotation,
  filter: string,
  codebook: Codebook,
  nameOf: (ref: string) => string,
): boolean {
  const { selector, note, codes, speaker, roundtable } = annotation;
  const paths = codes.map(id => codePath(codebook, id).join(' ') || id);
  const parts = [selector.quote, note, ...paths, ...speaker.map(nameOf), roundtable, coder];
  const text = plainLetters(parts.join('\n'));
  return plainLetters(filter)
    .split(/\s+/)
    .every(word => text.includes(word));
}
