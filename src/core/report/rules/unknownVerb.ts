import { isState } from '../../text/ref';
import { Word } from '../language/lexicon';
import type { Tokens } from '../tokens';
import { skipAdverbs } from '../verbs';
import type { AttributionRule } from './attribution';

// Words behind a name that no clause of its speaker begins with.
const noVerb =
  Word.and |
  Word.from |
  Word.article |
  Word.including |
  Word.generic |
  Word.pronoun |
  Word.body |
  Word.meeting |
  Word.link |
  Word.chaired;

/**
 * "Haiti stormed out of the harbour talks": behind a turn of a country, a sentence that opens with a country
 * and goes on with words that look like a verb, but that nobody knows as one of reporting.
 */
export const unknownVerb: AttributionRule = {
  name: 'unknown-verb',
  read: ({ tokens, phrases, followsState, lexicon }, at) => {
    if (!followsState || tokens.name(tokens.is(at, Word.article) ? at + 1 : at)?.form !== 'name')
      return undefined;
    const phrase = phrases.at(at);
    // What bodies do besides is told of them, not by them.
    const areStates = phrase?.speakers.every(isState) ?? false;
    if (!phrase || !areStates) return undefined;
    const verb = skipAdverbs(tokens, phrase.next);
    if (!looksLikeVerb(tokens, verb) || lexicon.noSpeech.test(tokens.slice(verb, verb + 2)))
      return undefined;
    return { phrase, next: verb + 1, tense: 'past', confidence: Math.min(phrase.confidence, 0.6) };
  },
};

// "s'est donc sentie", "has never once doubted"
const longestVerb = 4;

function looksLikeVerb(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.isCapital(i) || tokens.is(i, noVerb)) return false;
  return tokens.lexicon.verbForm.test(tokens.slice(i, Math.min(i + longestVerb, tokens.length)));
}
