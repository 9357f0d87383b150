import { nameIn, type Ref } from '../text/ref';
import { Word } from './language/lexicon';
import { isAcronym } from './offices';
import { isCaps, type Tokens } from './tokens';

/** The name of a body that the gazetteer does not know. */
export interface BodyName {
  readonly ref: Ref;
  /** Index of the token behind the name. */
  readonly next: number;
  readonly confidence: number;
}

const longestName = 14;

/** A body at `at`, told by its capitals and its kind of word: "Harbour Pilots Network", "UNIDO". */
export function bodyNameAt(
  tokens: Tokens,
  at: number,
  isAfterArticle: boolean,
): BodyName | undefined {
  const { end: runEnd, last } = capitalisedRun(tokens, at);
  // "Halvorsen Shipping Ltd."
  const isFirm = tokens.isMark(runEnd, '.') && /^(?:ltd|inc|corp|co)$/i.test(tokens.text(last));
  // "Report of the Harbour Fund" is a paper.
  if (runEnd === at || isPaper(tokens, at)) return undefined;
  const hasKind = holdsBody(tokens, at, runEnd);
  const end = isFirm ? runEnd + 1 : hasKind ? behindSmallWords(tokens, runEnd) : runEnd;
  if (isAfterArticle && tokens.is(end, Word.delegation))
    return named(tokens, at, end, end + 1, 0.9);
  if (end === at + 1 && isAcronym(tokens, at)) return named(tokens, at, end, end, 0.92);
  // "LA VIA CAMPESINA, on the contrary, urged"
  const isShouted = isShoutedName(tokens, at, end) && canSpeak(tokens, end);
  if (!hasKind && !isShouted && !(isAfterArticle && end > at + 1)) return undefined;
  if (
    (tokens.is(last, Word.generic) && !isShouted) ||
    tokens.lexicon.document.test(tokens.text(last))
  )
    return undefined;
  // "The Commission" is one by itself; "the Group" is the meeting.
  if (end === at + 1 && (!isAfterArticle || tokens.is(last, Word.meeting))) return undefined;
  const { ref, ...rest } = named(tokens, at, end, end, hasKind ? 0.92 : 0.75);
  // "The Legal Adviser" is an office.
  const isOffice = tokens.is(last, Word.office) && !tokens.is(last, Word.body);
  return { ref: isOffice ? `role:${nameIn(ref)}` : ref, ...rest };
}

function isPaper(tokens: Tokens, at: number): boolean {
  const isKind = tokens.lexicon.document.test(tokens.text(at)) && !tokens.is(at, Word.body);
  return isKind && tokens.is(at + 1, Word.from);
}

// "des maraîchers", "of small islands"
const mostSmallWords = 3;

/** Index behind "vive" in "Fédération Terre vive", "des maraîchers": small letters up to a verb; else `end`. */
function behindSmallWords(tokens: Tokens, end: number): number {
  let i = end;
  while (i < end + mostSmallWords && isSmallWord(tokens, i)) i++;
  const isVerb = i > end && tokens.word(i - 1) === 0;
  return isVerb && tokens.is(i, Word.past | Word.present | Word.perfect) ? i : end;
}

function isSmallWord(tokens: Tokens, i: number): boolean {
  if (!tokens.isWord(i) || tokens.isCapital(i)) return false;
  return tokens.word(i) === 0 || tokens.is(i, Word.link);
}

/** "LA VIA CAMPESINA"; but no "WG III", and no "BUSINESS AND INDUSTRY", which is a constituency. */
function isShoutedName(tokens: Tokens, at: number, end: number): boolean {
  if (end < at + 2 || tokens.is(at, Word.constituency)) return false;
  const words = tokens.slice(at, end);
  return isCaps(words) && /\p{L}{5}/u.test(words);
}

// "(LMMC)", "(Convention on Biological Diversity)"
const longestBracket = 6;

/** Whether a comma or a verb stands at `at` or behind the bracket there; a colon makes it a heading. */
function canSpeak(tokens: Tokens, at: number): boolean {
  let i = at;
  if (tokens.isMark(at, '(')) {
    while (i < at + longestBracket && !tokens.isMark(i, ')')) i++;
    i++;
  }
  if (tokens.isCapital(i)) return false;
  return (
    tokens.isMark(i, ',') || tokens.is(i, Word.past | Word.present | Word.auxiliary | Word.adverb)
  );
}

function holdsBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.is(i, Word.body) || tokens.name(i)?.ref.startsWith('org:')) return true;
  }
  return false;
}

function named(
  tokens: Tokens,
  from: number,
  to: number,
  next: number,
  confidence: number,
): BodyName {
  let name = '';
  for (let i = from; i < to; i++) {
    if (i > from && tokens.start(i) > tokens.end(i - 1)) name += ' ';
    name += tokens.text(i);
  }
  return { ref: `org:${name}`, next, confidence };
}

/** The longest run of capitalised words at `at`, with small linking words inside it. */
function capitalisedRun(tokens: Tokens, at: number): { end: number; last: number } {
  let end = at;
  let last = -1;
  for (let i = at; i < at + longestName && i < tokens.length; i++) {
    if (tokens.isCapital(i) && !isPlainOpening(tokens, i)) {
      last = i;
      end = i + 1;
    } else if (!(last >= 0 && tokens.is(i, Word.link)) && !/^['’]s?$/i.test(tokens.text(i))) break;
  }
  return { end, last };
}

function isPlainOpening(tokens: Tokens, i: number): boolean {
  return tokens.is(i, Word.pronoun | Word.common | Word.article) && !isCaps(tokens.text(i));
}
