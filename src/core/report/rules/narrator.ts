import { Word } from '../language/lexicon';
import type { Tokens } from '../tokens';
import { reportingVerb } from '../verbs';
import type { Clause } from './attribution';

// The narrator's subjects are short; a verb further on belongs to something else.
const longestSubject = 9;

/** "The main issues discussed were", "Participants agreed", "Draft decisions were approved". */
export function isNarrator(clause: Clause, at: number): boolean {
  const { text, tokens, lexicon } = clause;
  const start = tokens.start(at);
  if (
    lexicon.narrator.test(text.slice(start, Math.min(start + 100, tokens.end(tokens.length - 1))))
  )
    return true;
  if (bodyDecides(clause, at)) return true;
  if (lexicon.indefinite.test(tokens.text(at)) && somebodySpeaks(tokens, at)) return true;
  let noun = -1;
  for (let i = at; i < Math.min(tokens.length, at + longestSubject); i++) {
    if (i > at && !tokens.is(i - 1, Word.adverb)) noun = i - 1;
    if (i > at && tokens.is(i, Word.adverb)) continue;
    const isSubject = i > at && tokens.is(noun, Word.generic | Word.meeting);
    if (tokens.is(i, Word.past) && isSubject) return true;
    if (isSubject && tokens.is(noun, Word.meeting) && goesOnPast(tokens, i)) return true;
    if (tokens.is(i, Word.perfect) && isSubject && reportingVerb(tokens, i, true)) return true;
    if (tokens.is(i, Word.auxiliary)) return isSubject && isPassive(tokens, i, noun);
    if (tokens.isMark(i, ',')) return false;
  }
  return false;
}

/** "The Committee adopted the text": what the meeting's own body does. */
function bodyDecides({ tokens, phrases, lexicon }: Clause, at: number): boolean {
  const phrase = phrases.at(at);
  if (!phrase?.speakers.every(ref => ref.startsWith('org:'))) return false;
  return lexicon.decides.test(tokens.slice(phrase.next, Math.min(phrase.next + 3, tokens.length)));
}

/** "A speaker asked", "One delegation wondered". */
function somebodySpeaks(tokens: Tokens, at: number): boolean {
  const isPerson = Word.generic | Word.office | Word.delegation;
  for (let i = at + 1; i < at + 4; i++) {
    if (tokens.is(i, isPerson) && reportingVerb(tokens, i + 1, false)) return true;
  }
  return false;
}

/** "The meeting then turned to": the course of the meeting. */
function goesOnPast(tokens: Tokens, at: number): boolean {
  return !tokens.isCapital(at) && tokens.isWord(at) && /[^e]ed$/.test(tokens.text(at));
}

function isPassive(tokens: Tokens, at: number, subject: number): boolean {
  if (!/^(?:was|were)$/.test(tokens.text(at)) || !tokens.is(subject, Word.meeting)) return false;
  return tokens.is(at + 1, Word.past) || /(?:ed|held|met)$/.test(tokens.text(at + 1));
}
