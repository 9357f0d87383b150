import { isBlankUnit } from '../text/foldedUnits';
import type { Span } from '../text/span';
import type { Block } from './blocks';
import { type HeadingParts, partsOf } from './headingParts';
import { type Lexicon, Word } from './language/lexicon';
import { isCaps } from './tokens';

/** A heading as its own words tell it; which roundtable holds it is told by those above. */
export interface Heading extends Span {
  readonly number?: string;
  readonly title: string;
  /** 1 is outermost. Headings that only their words announce lie below Markdown's six levels. */
  readonly level: number;
  /** Whether its words name a kind of session ("Roundtable 2"), not only its look. */
  readonly isNamed: boolean;
}

/** Words with their place. */
export interface Words extends Span {
  readonly text: string;
  /** How many marks of emphasis stand in front of them. */
  readonly marks: number;
}

interface HeadingRule {
  readonly name: string;
  /** Reads a heading's words without the marks of emphasis around them. */
  readonly read: (words: Words, block: Block, lexicon: Lexicon) => Heading | undefined;
}

// Longer lines are taken for sentences. Of 2,765 Markdown headings of 120 bulletins, which this bound
// does not concern, five are longer.
const longestHeading = 160;
export const belowMarkdown = 6;

/** "## Roundtable 2.1: …", "# REPORT OF THE WORKSHOP". */
const markdownHeading: HeadingRule = {
  name: 'markdown',
  read: (words, block, lexicon) =>
    block.kind === 'heading'
      ? headingFrom(words, partsOf(words.text, lexicon), block.level ?? 1)
      : undefined,
};

/** "Roundtable 2 – Sociology of Migration", "SESSION ONE", "**Panel II: …**" on a line of its own. */
const namedHeading: HeadingRule = {
  name: 'named',
  read: (words, _, lexicon) => {
    if (!isLine(words.text)) return undefined;
    if (lexicon.list.test(words.text))
      return headingFrom(words, { title: words.text, isNamed: false }, belowMarkdown + 1);
    if (!lexicon.heading.test(words.text)) return undefined;
    const parts = partsOf(words.text, lexicon);
    if (!parts.number && !isCaps(words.text) && !/^\S+\s*$|:/u.test(words.text)) return undefined;
    const depth = parts.number?.split('.').length ?? 1;
    return headingFrom(words, parts, belowMarkdown + depth);
  },
};

/** "POLICIES AND MEASURES": a short line in capitals. */
const capitalsHeading: HeadingRule = {
  name: 'capitals',
  read: (words, _, lexicon) => {
    const { text } = words;
    if (text.length < 4 || !isCaps(text) || !isLine(text) || text.endsWith(',')) return undefined;
    return headingFrom(words, partsOf(text, lexicon), belowMarkdown + 1);
  },
};

/** "24. ATTITUDE OF INDIA", "2. Setting the scene": a numbered line, which looks like a list's item. */
function numberedHeading(text: string, block: Block): Heading | undefined {
  const words = unmarked(text, block.content);
  if (!words || words.text.length < 4 || !isLine(words.text)) return undefined;
  const isShouted = isCaps(words.text);
  if (!isShouted && !headsParagraph(text, block, words.text)) return undefined;
  const marker = /\S+/.exec(text.slice(block.start, words.start));
  const number = marker && /^\(?([\p{L}\d]{1,4})[.)]$/u.exec(marker[0])?.[1];
  if (!number || !marker) return undefined;
  const start = block.start + marker.index;
  return {
    start,
    end: words.end,
    number,
    title: words.text,
    isNamed: false,
    level: belowMarkdown + (isShouted ? 1 : 2),
  };
}

// "2. Setting the scene" with a paragraph below it; a list's items follow one another.
const longestNumbered = 60;
const leastParagraph = 60;

/** Whether a numbered line is a heading: short, with a long line of text right below its blank line. */
function headsParagraph(text: string, { end }: Block, words: string): boolean {
  if (words.length > longestNumbered || !/^\p{Lu}/u.test(words) || /[,:]/.test(words)) return false;
  const below = text.slice(end, end + leastParagraph);
  return (
    /\n\s*\n$/.test(text.slice(Math.max(0, end - 4), end)) && /^[\p{Lu}"“«][^\n]{59}$/u.test(below)
  );
}

/** "**Opening remarks**": a line of its own in bold. */
const boldHeading: HeadingRule = {
  name: 'bold',
  read: (words, block, lexicon) => {
    const isBold = words.marks >= 2 && block.content.end - words.end >= 2;
    if (!isBold || !isLine(words.text) || isField(words.text, lexicon)) return undefined;
    return headingFrom(words, partsOf(words.text, lexicon), belowMarkdown + 2);
  },
};

/** "Rapporteur: Ms. Ilse Varga", "Venue: Hall B": a field of a form, not what follows. */
function isField(text: string, lexicon: Lexicon): boolean {
  const label = /^([\p{L}\s'’-]{3,30}):\s*\S/u.exec(text)?.[1];
  if (label === undefined) return false;
  const first = /^[\p{L}-]+/u.exec(label)?.[0] ?? '';
  const isOffice = (lexicon.wordAt(first, 0, first.length) & Word.office) !== 0;
  return isOffice || lexicon.field.test(label);
}

// "I. Opening", "IV. The way ahead"; no "V. Petrov".
const roman = /^(X{0,3}(?:IX|IV|V?I{0,3}))[.)]\s+(?=\p{Lu})([^.:]{3,60})$/u;

/** "II. The contract at sea": a numeral and a few words on a line of their own. */
const romanHeading: HeadingRule = {
  name: 'roman',
  read: (words, _, lexicon) => {
    const [, number = '', title = ''] = roman.exec(words.text) ?? [];
    if (number === '' || !isLine(words.text)) return undefined;
    const isName =
      number.length === 1 && !title.includes(' ') && !lexicon.wordAt(title, 0, title.length);
    return isName
      ? undefined
      : headingFrom(words, { number, title, isNamed: false }, belowMarkdown + 1);
  },
};

/** "Finance" on a line of its own above a numbered paragraph, as in minutes. */
function plainHeading(text: string, block: Block): Heading | undefined {
  const words = unmarked(text, block.content);
  if (!words || words.text.length > longestNumbered || !isLine(words.text)) return undefined;
  if (!/^\p{Lu}[^:,|\d]{3,}$/u.test(words.text)) return undefined;
  const below = text.slice(block.content.end, block.content.end + longestGap + leastParagraph);
  if (!/^\s*?\n\s*?\n[^\S\n]*\d{1,3}\.[^\S\n]+\S[^\n]{40}/u.test(below)) return undefined;
  return headingFrom(words, { title: words.text, isNamed: false }, belowMarkdown + 2);
}

// Blank lines between a heading and what it heads.
const longestGap = 12;

const rules = [markdownHeading, namedHeading, romanHeading, capitalsHeading, boldHeading];

/** The heading that `block` is, if it is one. Spans are relative to `text`. */
export function headingOf(text: string, block: Block, lexicon: Lexicon): Heading | undefined {
  const length = block.content.end - block.content.start;
  if (block.kind === 'item' && length <= longestHeading) return numberedHeading(text, block);
  const canBe =
    block.kind === 'heading' || (block.kind === 'paragraph' && length <= longestHeading);
  if (!canBe) return undefined;
  const words = unmarked(text, block.content);
  if (!words) return undefined;
  for (const rule of rules) {
    const heading = rule.read(words, block, lexicon);
    if (heading) return heading;
  }
  return block.kind === 'paragraph' ? plainHeading(text, block) : undefined;
}

/** Whether the words stand on one line and end as no sentence does. */
function isLine(text: string): boolean {
  return !/[.!?;]$/.test(text) && !text.includes('\n');
}

/** The heading's words without emphasis marks around them. */
export function unmarked(text: string, { start, end }: Span): Words | undefined {
  let [from, to] = [start, end];
  while (from < to && isEmphasis(text.charCodeAt(from))) from++;
  while (to > from && isEmphasis(text.charCodeAt(to - 1))) to--;
  if (from === to) return undefined;
  return { start: from, end: to, text: text.slice(from, to), marks: from - start };
}

function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x5f || isBlankUnit(unit);
}

export function headingFrom({ start, end }: Words, parts: HeadingParts, level: number): Heading {
  return { start, end, ...parts, level };
}
