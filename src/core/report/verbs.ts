import { Word } from './language/lexicon';
import type { Tokens } from './tokens';

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
  tokens: Tokens,
  at: number,
  isPlural: boolean,
): ReportingVerb | undefined {
  const start = skipAdverbs(tokens, at);
  if (!tokens.isWord(start) || isDoneByOthers(tokens, start)) return undefined;
  if (tokens.lexicon.noSpeech.test(tokens.slice(start, Math.min(start + 2, tokens.length))))
    return undefined;
  if (tokens.is(start, Word.past)) return { next: start + 1, tense: 'past' };
  if (tokens.is(start, Word.perfect)) {
    const perfect = perfectVerb(tokens, start);
    if (perfect) return perfect;
  }
  if (tokens.is(start, Word.auxiliary)) return helpedVerb(tokens, start);
  // "Chile report": a base form behind one speaker is a noun.
  const isPresent = tokens.is(start, isPlural ? Word.present | Word.base : Word.present);
  return isPresent ? { next: start + 1, tense: 'present' } : undefined;
}

/** "supported by Norway", "opposed by Oman": what others did. */
function isDoneByOthers(tokens: Tokens, at: number): boolean {
  return tokens.is(at, Word.seconded) && /^(?:by|par|por)$/.test(tokens.text(at + 1));
}

/** "a également souligné", "ha subrayado": a helping verb and a participle that make one past. */
function perfectVerb(tokens: Tokens, at: number): ReportingVerb | undefined {
  const i = skipAdverbs(tokens, at + 1);
  return tokens.is(i, Word.participle) ? { next: i + 1, tense: 'past' } : undefined;
}

/** Index behind "also", "however,", ", in turn,", "strongly". */
export function skipAdverbs(tokens: Tokens, at: number): number {
  const mayOpen = tokens.isMark(at, ',');
  const first = mayOpen ? at + 1 : at;
  let i = first;
  while (i < at + 6 && isAdverb(tokens, i)) i++;
  const isClosed = i > first && tokens.isMark(i, ',');
  if (mayOpen) return isClosed ? i + 1 : at;
  return isClosed ? i + 1 : i;
}

function isAdverb(tokens: Tokens, i: number): boolean {
  if (tokens.is(i, Word.adverb)) return true;
  if (!tokens.isWord(i) || tokens.is(i, Word.present | Word.past | Word.base)) return false;
  return /.{3}(?:ly|ment|mente)$/.test(tokens.text(i));
}

const hasNo =
  /^(?:had|has|have) (?:no|none|one|some|several|many|two|three|further|similar|reservations|questions|concerns|doubts|comments|difficulties)$/i;
// What somebody will do is a plan, not a speech.
const planned = /^(?:will|shall|may|might)$/i;
const didToo = /^(?:did|does|do) (?:so|too|likewise)$/i;
const wasOrWere = /^w(?:as|ere)$/i;
const passive = /^(?:was|were|is|are)$/i;

function helpedVerb(tokens: Tokens, at: number): ReportingVerb | undefined {
  if (planned.test(tokens.text(at))) return undefined;
  let i = skipAdverbs(tokens, at + 1);
  const isNegated = tokens.text(i) === 'not';
  if (isNegated) i = skipAdverbs(tokens, i + 1);
  if (passive.test(tokens.text(at))) {
    // "was in favour": "in" opens an adverb too.
    const stance = !isNegated && tokens.is(at + 1, Word.stance) ? at + 1 : i;
    const isStance = tokens.is(stance, Word.stance | Word.gerund);
    const isPast = wasOrWere.test(tokens.text(at));
    return isStance ? { next: stance + 1, tense: isPast ? 'past' : 'helped' } : undefined;
  }
  // "n’est pas favorable"
  if (tokens.is(at, Word.perfect) && tokens.is(i, Word.stance))
    return { next: i + 1, tense: 'past' };
  // "Peru did not.", "Peru had no objection"
  if (isNegated && tokens.isMarkOrNone(i)) return { next: i, tense: 'past' };
  if (didToo.test(`${tokens.text(at)} ${tokens.text(at + 1)}`))
    return { next: at + 2, tense: 'past' };
  if (hasNo.test(`${tokens.text(at)} ${tokens.text(i)}`)) return { next: i + 1, tense: 'past' };
  // "would be", "has been": what is done to the speaker or what the speaker is, not what it says.
  const isVerb = tokens.is(i, Word.past | Word.present | Word.base | Word.participle);
  return isVerb ? { next: i + 1, tense: 'helped' } : undefined;
}
