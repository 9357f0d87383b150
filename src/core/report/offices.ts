import type { Ref } from '../text/ref';
import { Word } from './language/lexicon';
import { isCaps, type Tokens } from './tokens';
import type { Role } from './types';

/** The words of an office: "Co-Chair", "Minister", "COP-8 President". */
export interface Office {
  readonly title: string;
  readonly role?: Role;
  readonly isPlural: boolean;
  /** Whether it is more than a word for a country's people, such as "delegation". */
  readonly isOffice: boolean;
  /** Index of the token behind the words. */
  readonly next: number;
}

// "Deputy Prime Minister and Minister for Foreign Affairs" is about as long as offices get.
const longestOffice = 4;
const verb = Word.past | Word.present | Word.base;

/** The words of an office at `at`; with `inFrontOfName`, also "COP-8 President", "SBSTA Chair". */
export function officeAt(tokens: Tokens, at: number, inFrontOfName = false): Office | undefined {
  let start = inFrontOfName ? behindBodyOfOffice(tokens, at) : at;
  // "Co- Chair": hyphenated at a line's end.
  if (tokens.isMark(start + 1, '-') && /^co$/i.test(tokens.text(start))) start += 2;
  const first = behindQualifiers(tokens, start);
  let i = first;
  while (i < start + longestOffice && isOfficeWord(tokens, i, first)) i++;
  if (i === first) return undefined;
  const words = Array.from({ length: i - start }, (_, n) => tokens.text(start + n));
  const isJoint = start >= at + 2 || /^co-?(?:ch|pr)/i.test(words[0] ?? '');
  const last = words.at(-1) ?? '';
  return {
    title: officeTitle(words, isJoint),
    role: roleOf(last, isJoint),
    isPlural: last.endsWith('s'),
    isOffice: anyOffice(tokens, start, i),
    next: i,
  };
}

const qualifier =
  /^(?:lead|coordinating|review|principal|executive|deputy|permanent|regional|special|senior|resident|alternate|former|national|spéciale?|régionale?|resident|especial|permanente)$/i;

/** Index behind "Deputy Permanent", "Regional" in front of an office; else `at`. */
function behindQualifiers(tokens: Tokens, at: number): number {
  let i = at;
  while (i < at + 2 && tokens.isCapital(i) && qualifier.test(tokens.text(i))) i++;
  return tokens.is(i, Word.office | Word.delegation) ? i : at;
}

// "JI Supervisory Committee Chair Fatou Gaye"
const longestBody = 5;

/** Index of "Chair" in "SBSTA Chair Plume", "Working Group III Co-Chair Davidson"; else `at`. */
function behindBodyOfOffice(tokens: Tokens, at: number): number {
  if (tokens.is(at, Word.office | Word.title)) return at;
  let i = at;
  while (i < at + longestBody && tokens.isCapital(i) && !tokens.is(i, Word.office)) i++;
  let end = i;
  // "Session chair Mr. Diallo"
  const isOfMeeting = tokens.is(at, Word.meeting);
  while (tokens.is(end, Word.office) && (isOfMeeting || tokens.isCapital(end))) end++;
  const isNamed = end > i && tokens.isCapital(end) && tokens.isWord(end);
  return isNamed && (i > at + 1 || isAcronym(tokens, at) || isOfMeeting) ? i : at;
}

/** "Chair" in "Sri Lanka Chair", "'s representative", "delegation": who of the body at `at - 1` spoke. */
export function officesBehind(
  tokens: Tokens,
  at: number,
): Pick<Office, 'role' | 'next'> | undefined {
  const isOwned = tokens.text(at) === '’s' || tokens.text(at) === "'s";
  const start = isOwned ? at + 1 : at;
  let i = start;
  while (
    i < start + longestOffice &&
    tokens.is(i, Word.office | Word.delegation) &&
    (isOwned || isNoun(tokens, i))
  )
    i++;
  if (i === start) return undefined;
  return { role: roleOf(tokens.text(i - 1), false), next: behindPortfolio(tokens, i) };
}

// "Minister of the Environment and Natural Resources"
const longestPortfolio = 9;

/** Index behind "of Health", "for Trade and Industry" that follows an office; else `at`. */
export function behindPortfolio(tokens: Tokens, at: number): number {
  if (!tokens.is(at, Word.from | Word.behalf)) return at;
  let end = at;
  for (let i = at + 1; i < at + longestPortfolio; i++) {
    if (tokens.isCapital(i) && !tokens.name(i)) end = i + 1;
    else if (!tokens.is(i, Word.link | Word.article)) break;
  }
  return end;
}

function anyOffice(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.is(i, Word.office)) return true;
  return false;
}

function isOfficeWord(tokens: Tokens, i: number, start: number): boolean {
  // "the Chair reports": behind the office's own word a small letter begins the verb.
  return tokens.is(i, Word.office | Word.delegation) && (i === start || isNoun(tokens, i));
}

/** Whether a word that may be a verb too stands as a noun: capitalised, or never a verb. */
function isNoun(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) || !tokens.is(i, verb);
}

function officeTitle(words: readonly string[], isJoint: boolean): string {
  const title = words.map(inTitleCase).join(' ');
  return isJoint && !/^co-/i.test(title) ? `Co-${title}` : title;
}

function inTitleCase(word: string): string {
  const rest = isCaps(word) && word.length > 3 ? word.slice(1).toLowerCase() : word.slice(1);
  return word.charAt(0).toUpperCase() + rest;
}

/** What an office is among ours, by its word in any of the languages. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/^co-?(?:chair|présid|presid)/, 'co-chair'],
  [/^(?:chair|présidente?s?$|présidence$|president[ae]s?$|presidencia$)/, 'chair'],
  [/^(?:moderator|facilitator|modérat|facilitat|animat|moderador|facilitador)/, 'moderator'],
  [/^(?:rapporteu|relator)/, 'rapporteur'],
  [/^pan(?:ell?|él)ist/, 'panellist'],
];

function roleOf(office: string, isJoint: boolean): Role | undefined {
  const word = office.toLowerCase();
  // An English President holds another office than the French and Spanish one, who chairs.
  if (word === 'president' || word === 'presidents') return undefined;
  const role = roles.find(([pattern]) => pattern.test(word))?.[1];
  return role === 'chair' && isJoint ? 'co-chair' : role;
}

/** An office by itself, where nobody is known to hold it. */
export const roleRefs: Readonly<Record<Role, Ref>> = {
  chair: 'role:Chair',
  'co-chair': 'role:Co-Chair',
  moderator: 'role:Moderator',
  rapporteur: 'role:Rapporteur',
  panellist: 'role:Panellist',
};

/** Whether the token is an acronym: COP-8, UNAOC, G-77; longer words in capitals are mostly shouting. */
export function isAcronym(tokens: Tokens, i: number): boolean {
  if (!tokens.isCapital(i)) return false;
  const name = tokens.name(i);
  if (name) return name.form === 'name' && isCaps(tokens.text(i));
  // COP-8, UNAOC, G-77, and HelpAge
  return (
    tokens.word(i) === 0 &&
    /^\p{Lu}(?:[\p{Lu}\p{N}&/-]{1,7}(?:-\d+)?|\p{Ll}+\p{Lu}\p{L}*)$/u.test(tokens.text(i))
  );
}
