import type { NameMatch } from '../gazetteer/types';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { partsOf } from './headingParts';
import { belowMarkdown, type Heading, headingFrom, unmarked } from './headings';
import type { Knowledge } from './knowledge';
import { Word } from './language/lexicon';
import { Phrases } from './phrases';
import { initialState } from './state';
import { isCaps, Tokens } from './tokens';
import { reportingVerb } from './verbs';

/** A heading at the start of a paragraph, and where the paragraph's own text begins. */
export interface RunInHeading {
  readonly heading: Heading;
  readonly textStart: number;
}

// "ADEQUACY OF COMMITMENTS: Brazil said …"
const inCapitals =
  /^[\p{Lu}\p{N}][^\p{Ll}:]{2,140}(?:\([a-z\d]{1,3}\)[^\p{Ll}:]{0,140})?:\s+(?=\S)/u;
// "**Shared pilots:** Brazil said …", "_Lamps._ Peru asked …"
const emphasised = /^(\*\*|__|\*|_)(?=\S)[^*_\n]{2,120}(?:[:.]\1|\1\s?:)\s+(?=\S)/u;
// "Discussion: In the ensuing discussion, …"
const plain = /^\p{Lu}[^.:;!?]{1,80}:\s+(?=["“«]?\p{Lu})/u;
// A line of this kind that is shorter is a field of a form: "Venue: Port hall".
const leastText = 60;

/**
 * The heading with which a paragraph of `text` begins, as "AGENDA ITEM 7(b) SHARED PILOTS: Brazil said …".
 * A name and a colon is no heading but a label. `names` are the names in the block.
 */
export function runInHeading(
  text: string,
  block: Block,
  names: readonly NameMatch[],
  knowledge: Knowledge,
): RunInHeading | undefined {
  if (block.kind !== 'paragraph') return undefined;
  const { content } = block;
  const opening = text.slice(content.start, Math.min(content.end, content.start + 320));
  const strong = inCapitals.exec(opening) ?? emphasised.exec(opening);
  const match = strong ?? plain.exec(opening);
  if (!match) return undefined;
  const textStart = content.start + match[0].length;
  if (!strong && content.end - textStart < leastText) return undefined;
  const words = unmarked(text, { start: content.start, end: textStart });
  if (!words) return undefined;
  const title = words.text.replace(/[\s:.*_]+$/, '');
  const head = { start: words.start, end: words.start + title.length };
  const isSession = knowledge.lexicon.heading.test(title);
  const rest = { start: textStart, end: Math.min(content.end, textStart + 120) };
  if (!isSession && isOther(text, head, rest, names, knowledge)) return undefined;
  const parts = partsOf(title, knowledge.lexicon);
  const depth = isSession ? (parts.number?.split('.').length ?? 1) : 3;
  const heading = headingFrom({ ...words, ...head, text: title }, parts, belowMarkdown + depth);
  return { heading, textStart };
}

/** Whether what looks like a heading is a speaker's label, a field of a form, or part of a sentence. */
function isOther(
  text: string,
  head: Span,
  rest: Span,
  names: readonly NameMatch[],
  { lexicon }: Knowledge,
): boolean {
  if (lexicon.field.test(text.slice(head.start, head.end))) return true;
  const tokens = new Tokens(text, head, names, lexicon);
  if ((tokens.bits & (Word.pronoun | Word.auxiliary | Word.title)) !== 0) return true;
  // "On the question of costs: Peru …" opens a sentence; in capitals or marked it may still be a heading.
  if (tokens.is(0, Word.opener) && !isCaps(tokens.text(0))) return true;
  for (let i = 1; i < tokens.length; i++) {
    if (tokens.is(i, Word.past | Word.perfect) && !tokens.isCapital(i)) return true;
  }
  const last = tokens.length - 1;
  // "FEMI ADEYEMI, ECOWAS: …"
  if (tokens.name(last) && tokens.isMark(last - 1, ',')) return true;
  const phrase = new Phrases(tokens, initialState).at(0);
  if (!phrase || phrase.next < tokens.length) return false;
  // An acronym that nobody knows may be a subject, when somebody else speaks right behind it.
  const isKnown = tokens.length > 1 || tokens.name(0) !== undefined;
  return isKnown || !someoneSpeaks(new Tokens(text, rest, names, lexicon));
}

function someoneSpeaks(tokens: Tokens): boolean {
  const phrase = new Phrases(tokens, initialState).at(0);
  return phrase !== undefined && reportingVerb(tokens, phrase.next, true) !== undefined;
}
