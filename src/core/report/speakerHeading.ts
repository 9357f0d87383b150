import type { NameMatch } from '../gazetteer/types';
import type { Heading } from './headings';
import type { Knowledge } from './knowledge';
import { Word } from './language/lexicon';
import { Phrases } from './phrases';
import type { SpeakerPhrase } from './speakerPhrase';
import type { Speaking, State } from './state';
import { Tokens } from './tokens';

/**
 * Whom a heading names as the one who speaks in all the text below it: "Peru", "24. ATTITUDE OF INDIA",
 * "Statement by Ms. Ruiz (Peru)". Groups and bodies count only where the heading says that they speak,
 * since reports have sections about them.
 */
export function speakerOfHeading(
  text: string,
  heading: Heading,
  names: readonly NameMatch[],
  state: State,
  { lexicon }: Knowledge,
): Speaking | undefined {
  const words = text.slice(heading.start, heading.end);
  const skipped = heading.number ? words.indexOf(heading.title) : 0;
  const said = lexicon.statementOf.exec(words.slice(Math.max(0, skipped)));
  const start = heading.start + Math.max(0, skipped) + (said?.[0].length ?? 0);
  const tokens = new Tokens(text, { start, end: heading.end }, names, lexicon);
  const mayBePerson = (tokens.bits & Word.title) !== 0 || tokens.text(tokens.length - 1) === ')';
  if (!said && !mayBePerson && !tokens.name(0) && !tokens.name(1)) return undefined;
  const phrase = new Phrases(tokens, state).at(0);
  if (!phrase || !isWhole(tokens, phrase)) return undefined;
  const { speakers, also, role } = phrase;
  const isTold = said !== null && !speakers.some(ref => ref.startsWith('role:'));
  const isSpeaker = speakers.every(
    ref => ref.startsWith('country:') || (ref.startsWith('person:') && isTied(tokens, phrase)),
  );
  return isTold || isSpeaker ? { speakers, also, role } : undefined;
}

/** Whether the heading says no more than the phrase, but for a colon or a person's affiliation. */
function isWhole(tokens: Tokens, { next, people }: SpeakerPhrase): boolean {
  if (next >= tokens.length) return true;
  if (tokens.isMark(next, ':')) return next === tokens.length - 1;
  return people.length === 1 && tokens.isMark(next, ',');
}

/** Whether a title, an affiliation or an apposition shows that the words are a person's name. */
function isTied(tokens: Tokens, { next, also }: SpeakerPhrase): boolean {
  return also.length > 0 || tokens.isMark(next, ',') || tokens.is(0, Word.title);
}
