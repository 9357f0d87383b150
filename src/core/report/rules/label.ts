import { Word } from '../language/lexicon';
import type { Ref } from '../../text/ref';
import { foldedWords } from '../people';
import { isCaps } from '../tokens';
import { phraseWith, type SpeakerPhrase } from '../speakerPhrase';
import type { AttributionRule, Clause, Reading } from './attribution';
import { speakerAndVerb, speakerAsideVerb } from './speakerFirst';

/** "Chile: on …", "**Guatemala:** on …", "- **Sri Lanka**, mentioning …", "Ana Ruiz (Peru): …". */
export const label: AttributionRule = {
  name: 'label',
  read: (clause, at) => {
    const { text, tokens, phrases, blockStart, opensBlock, isItem } = clause;
    const phrase = (opensBlock ? nameInCapitals(clause, at) : undefined) ?? phrases.at(at);
    if (!phrase) return undefined;
    const { next } = phrase;
    if (!opensBlock && !isLabelInside(clause, at, phrase)) return undefined;
    const start = tokens.start(at);
    const isBold = start > blockStart && /[*_]/.test(text.charAt(start - 1));
    const isColon = tokens.isMark(next, ':');
    const isMarked = isBold && (isItem ? /^[,–—-]$/ : /^[–—-]$/).test(tokens.text(next));
    const isDashed = isItem && opensBlock && /^[–—]$/.test(tokens.text(next));
    const isBoldItem = isItem && isBold && tokens.is(next, Word.topic);
    if (!isColon && !isMarked && !isBoldItem && !isDashed) return undefined;
    const inner = isColon ? personBehind(clause, phrase) : undefined;
    if (inner) return inner;
    return {
      phrase,
      next: next + 1,
      tense: 'past',
      confidence: Math.min(phrase.confidence, isDashed ? 0.88 : isItem || isBold ? 0.96 : 0.85),
    };
  },
};

/** Inside a paragraph capitals make a name a label ("SAMOA: …"), or a list that follows ("Tanzania:"). */
function isLabelInside(clause: Clause, at: number, { next, people }: SpeakerPhrase): boolean {
  const { tokens, followsTurn } = clause;
  if (!tokens.isMark(next, ':')) return false;
  // "… Morocco: local authorities matter." among other turns.
  if (followsTurn && tokens.name(at)?.form === 'name' && next === at + 1) return true;
  // "_Mr. Berg_: on those of last year."
  if (followsTurn && tokens.is(at, Word.title) && people.length === 1) return true;
  return next === tokens.length - 1 || isCaps(tokens.slice(at, next));
}

/** "The EU: Tom Berg, Minister of Ports, said": the person speaks, for the one whom the label names. */
function personBehind(clause: Clause, { next, speakers }: SpeakerPhrase): Reading | undefined {
  const found = speakerAndVerb(clause, next + 1) ?? speakerAsideVerb.read(clause, next + 1);
  if (!found || found.phrase.people.length === 0) return undefined;
  const also = [...new Set([...found.phrase.also, ...speakers])];
  return { ...found, phrase: phraseWith(found.phrase, { also }) };
}

/** "FEMI ADEYEMI, ECOWAS: …": a person in capitals in front of the body or country of a transcript. */
function nameInCapitals({ tokens }: Clause, at: number): SpeakerPhrase | undefined {
  let end = at;
  while (tokens.isWord(end) && isCaps(tokens.text(end))) end++;
  const affiliation = tokens.isMark(end, ',') ? tokens.name(end + 1) : undefined;
  if (end < at + 2 || !affiliation || !tokens.isMark(end + 2, ':')) return undefined;
  const name = inTitleCase(tokens.slice(at, end));
  const ref: Ref = `person:${name}`;
  const also = [affiliation.ref];
  return {
    speakers: [ref],
    also,
    named: [{ start: tokens.start(at), end: tokens.end(end - 1) }],
    next: end + 2,
    confidence: 0.85,
    isJoint: false,
    people: [{ ref, words: foldedWords(name), affiliation: affiliation.ref }],
  };
}

function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}
