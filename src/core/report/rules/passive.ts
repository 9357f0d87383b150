import { Word } from '../language/lexicon';
import type { SpeakerPhrase } from '../speakerPhrase';
import type { Tokens } from '../tokens';
import type { AttributionRule } from './attribution';

// "A number of questions about the costs of the programme in its third year were asked by": what stands
// further on belongs to another clause.
const longestSubject = 25;

/** "A question was asked by India": what was said in front of who said it. */
export const saidBySpeaker: AttributionRule = {
  name: 'said-by',
  read: ({ tokens, phrases, lexicon }, at) => {
    if ((tokens.bits & Word.auxiliary) === 0 || !opensWithSpeech(tokens, at, lexicon.speech))
      return undefined;
    for (let by = at + 3; by < Math.min(tokens.length, at + longestSubject); by++) {
      if (!lexicon.by.test(tokens.text(by)) || !isPassive(tokens, by)) continue;
      const phrase = phrases.at(by + 1);
      if (!phrase || isCourse(tokens, by - 1, phrase)) return undefined;
      const confidence = Math.min(phrase.confidence, 0.88);
      return { phrase, next: phrase.next, tense: 'past', confidence };
    }
    return undefined;
  },
};

/** "first considered by the SBI": the course of the meeting; "endorsed by Ministers": nobody by name. */
function isCourse(tokens: Tokens, verb: number, { speakers }: SpeakerPhrase): boolean {
  if (speakers.some(ref => ref.startsWith('role:'))) return true;
  const areBodies = speakers.every(ref => ref.startsWith('org:'));
  return areBodies && tokens.lexicon.treated.test(tokens.text(verb));
}

/** "Questions", "A further point", "The same concern". */
function opensWithSpeech(tokens: Tokens, at: number, speech: RegExp): boolean {
  if (tokens.is(at, Word.opener | Word.pronoun)) return false;
  for (let i = at; i < at + 4; i++) if (speech.test(tokens.text(i))) return true;
  return false;
}

/** "was asked", "has been raised", "were also made" in front of "by". */
function isPassive(tokens: Tokens, by: number): boolean {
  const canBe = tokens.isWord(by - 1) && !tokens.isCapital(by - 1);
  if (!canBe || tokens.is(by - 1, Word.chaired)) return false;
  let i = by - 2;
  while (tokens.is(i, Word.adverb) && !tokens.is(i, Word.auxiliary)) i--;
  return tokens.is(i, Word.auxiliary) || /^(?:been|été|sido)$/.test(tokens.text(i));
}
