import { Word } from './language/lexicon';
import { affiliationAt, personOf } from './people';
import type { Person, State } from './state';
import type { Tokens } from './tokens';

const announced = { isAnnounced: false, isAfterArticle: false };

/**
 * Persons whom a sentence names with title, first name and surname, whether they speak in it or not:
 * "Speaker 1: Mr. Jon Berg". Later they may be called by a part of the name.
 */
export function introducedIn(tokens: Tokens, state: State): readonly Person[] {
  if ((tokens.bits & Word.title) === 0) return none;
  const people: Person[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tokens.is(i, Word.title)) continue;
    const found = personOf(tokens, i, state, announced);
    if (!found || found.person.words.length < 2) continue;
    people.push(affiliationAt(tokens, found.next, found.person)?.person ?? found.person);
    i = found.next - 1;
  }
  return people;
}

const none: readonly Person[] = [];
