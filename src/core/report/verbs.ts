import { Word } from './language/lexicon';
import { is, type Token } from './tokens';

/** `helped` by another verb: "would support", "was concerned". */
export type Tense = 'past' | 'present' | 'helped';

/** A finite verb of reporting behind a speaker. */
export interface ReportingVerb {
  /** Index of the token behind it. */
  readonly next: number;
  readonly tense: Tense;
}

/**
 * The verb of reporting at token `at`, with adverbs and helping verbs in front of it: "said",
 * "also strongly supported", "did not support", "would like", "was concerned".
 */
export function reportingVerb(
  tokens: readonly Token[],
  at: number,
  isPlural: boolean,
): ReportingVerb | undefined {
  const start = skipAdverbs(tokens, at);
  const token = tokens[start];
  if (token?.kind !== 'word') return undefined;
  if (is(token, Word.past)) return { next: start + 1, tense: 'past' };
  if (is(token, Word.perfect)) {
    const perfect = perfectVerb(tokens, start);
    if (perfect) return perfect;
  }
  if (is(token, Word.auxiliary)) return helpedVerb(tokens, start);
  // "Chile report": a base form behind one speaker is a noun.
  const isPresent = is(token, Word.present) || (isPlural && is(token, Word.base));
  return isPresent ? { next: start + 1, tense: 'present' } : undefined;
}

/** "a également souligné", "ha subrayado": a helping verb and a participle that make one past. */
function perfectVerb(tokens: readonly Token[], at: number): ReportingVerb | undefined {
  const i = skipAdverbs(tokens, at + 1);
  return is(tokens[i], Word.participle) ? { next: i + 1, tense: 'past' } : undefined;
}

/** Index behind "also", "however,", ", in turn,", "strongly". */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  const mayOpen = tokens[i]?.text === ',';
  let start = mayOpen ? i + 1 : i;
  while (start < at + 6 && isAdverb(tokens[start])) start++;
  if (mayOpen) return start > i + 1 && tokens[start]?.text === ',' ? start + 1 : at;
  if (start > i && tokens[start]?.text === ',') start++;
  i = start;
  return i;
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return (
    is(token, Word.adverb) ||
    (/.{3}(?:ly|ment|mente)$/.test(token.text) && !is(token, Word.present | Word.past | Word.base))
  );
}

const passive = /^(?:was|were|is|are)$/i;

function helpedVerb(tokens: readonly Token[], at: number): ReportingVerb | undefined {
  const helper = tokens[at]?.text ?? '';
  let i = skipAdverbs(tokens, at + 1);
  if (tokens[i]?.text === 'not') i = skipAdverbs(tokens, i + 1);
  const token = tokens[i];
  if (passive.test(helper)) {
    return is(token, Word.stance | Word.gerund) ? { next: i + 1, tense: 'helped' } : undefined;
  }
  // "would be", "has been": what is done to the speaker or what the speaker is, not what it says.
  const isVerb = is(token, Word.past | Word.present | Word.base | Word.participle);
  return isVerb ? { next: i + 1, tense: 'helped' } : undefined;
}
