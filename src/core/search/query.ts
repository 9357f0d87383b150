import type { Problem, Read } from '../text/problem';
import type { Span } from '../text/span';

/** What a person may ask of contributions, as the word in front of the colon. */
export const queryKeys = [
  'speaker',
  'country',
  'group',
  'region',
  'theme',
  'code',
  'coder',
  'roundtable',
  'role',
  'report',
  'year',
] as const;

export type QueryKey = (typeof queryKeys)[number];

/** One condition: `speaker:Morocco,Tunisia`, `-theme:water`, `"burden sharing"`. All of a query's have to hold. */
export interface Condition extends Span {
  /** Absent for words of the text. */
  readonly key?: QueryKey;
  /** One of them is enough. */
  readonly values: readonly string[];
  /** With a minus in front: it must not hold. */
  readonly isNot: boolean;
}

const part = /(-?)(?:(\p{L}+):)?((?:"[^"]*"?|[^\s",]+)(?:,(?:"[^"]*"?|[^\s",]+))*)/gu;
/** A key whose value is still to be typed. */
const isUnfinished = /^-?\p{L}+:$/u;

const value = /"([^"]*)"?|([^\s",]+)/gu;

/**
 * Reads a query such as `speaker:Morocco theme:climate-change code:proposal "burden sharing"`. Values
 * behind one key stand with commas between them, and one of them is enough; values with blanks stand in
 * quotes. An unknown key is a problem, and its condition is left out.
 */
export function readQuery(text: string): Read<readonly Condition[]> {
  const problems: Problem[] = [];
  const conditions = Array.from(text.matchAll(part)).flatMap((match): Condition[] => {
    const [all, minus, name, list = ''] = match;
    const span = { start: match.index, end: match.index + all.length };
    const values = Array.from(list.matchAll(value), ([, quoted, plain]) => quoted ?? plain ?? '');
    const wanted = values.filter(each => /[\p{L}\p{N}]/u.test(each));
    const key = queryKeys.find(known => known === name?.toLowerCase());
    if (name && !key) problems.push(unknownKey(name, span));
    if (wanted.length === 0 || (name && !key) || isUnfinished.test(all)) return [];
    return [{ ...span, key, values: wanted, isNot: minus === '-' }];
  });
  return { value: conditions, problems };
}

function unknownKey(name: string, span: Span): Problem {
  return {
    ...span,
    code: 'unknown-key',
    severity: 'warning',
    message: 'There is no “{0}:” to search by. There are: {1}.',
    args: [name, queryKeys.join(', ')],
  };
}
