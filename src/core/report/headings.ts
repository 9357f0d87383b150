import type { Span } from '../text/span';
import type { Block } from './blocks';
import type { Lexicon } from './language/lexicon';
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

interface HeadingRule {
  readonly name: string;
  readonly read: (text: string, block: Block, lexicon: Lexicon) => Heading | undefined;
}

// Longer lines are taken for sentences. Of 2,765 Markdown headings of 120 bulletins, which this bound
// does not concern, five are longer.
const longestHeading = 160;
const belowMarkdown = 6;

/** "## Roundtable 2.1: …", "# REPORT OF THE WORKSHOP". */
const markdownHeading: HeadingRule = {
  name: 'markdown',
  read: (text, block, lexicon) => {
    if (block.kind !== 'heading') return undefined;
    const words = unmarked(text, block.content);
    return words && { ...words, ...partsOf(words.text, lexicon), level: block.level ?? 1 };
  },
};

/** "Roundtable 2 – Sociology of Migration", "SESSION ONE", "**Panel II: …**" on a line of its own. */
const namedHeading: HeadingRule = {
  name: 'named',
  read: (text, block, lexicon) => {
    const words = block.kind === 'paragraph' ? headingLine(text, block.content) : undefined;
    if (!words || !lexicon.heading.test(words.text)) return undefined;
    const parts = partsOf(words.text, lexicon);
    if (!parts.number && !isCaps(words.text) && !/^\S+\s*$|:/u.test(words.text)) return undefined;
    return { ...words, ...parts, level: belowMarkdown + (parts.number?.split('.').length ?? 1) };
  },
};

/** "POLICIES AND MEASURES": a short line in capitals. */
const capitalsHeading: HeadingRule = {
  name: 'capitals',
  read: (text, block, lexicon) => {
    const words = block.kind === 'paragraph' ? headingLine(text, block.content) : undefined;
    if (!words || !isCaps(words.text) || words.text.length < 4 || /[,;]$/.test(words.text))
      return undefined;
    return { ...words, ...partsOf(words.text, lexicon), level: belowMarkdown + 1 };
  },
};

const rules = [markdownHeading, namedHeading, capitalsHeading];

/** The heading that `block` is, if it is one. Spans are relative to `text`. */
export function headingOf(text: string, block: Block, lexicon: Lexicon): Heading | undefined {
  const length = block.content.end - block.content.start;
  const canBe =
    block.kind === 'heading' || (block.kind === 'paragraph' && length <= longestHeading);
  if (!canBe) return undefined;
  for (const rule of rules) {
    const heading = rule.read(text, block, lexicon);
    if (heading) return heading;
  }
  return undefined;
}

function headingLine(text: string, span: Span) {
  if (span.end - span.start > longestHeading) return undefined;
  const words = unmarked(text, span);
  if (!words || /[.!?;]$/.test(words.text) || words.text.includes('\n')) return undefined;
  return words;
}

/** The heading's words without emphasis marks around them. */
function unmarked(text: string, span: Span): (Span & { text: string }) | undefined {
  const raw = text.slice(span.start, span.end);
  const start = span.start + (/^[\s*_]*/.exec(raw)?.[0].length ?? 0);
  const end = span.end - (/[\s*_]*$/.exec(raw)?.[0].length ?? 0);
  return start < end ? { start, end, text: text.slice(start, end) } : undefined;
}

const numberPattern =
  /^(?:no\.?\s*)?((?:\d{1,3}|[IVXL]{1,6}|[A-Z](?![\p{L}]))(?:[.]\d{1,3})*(?:\s?\([a-z\d]{1,3}\))*|one|two|three|four|five|six|seven|eight|nine|ten)(?=$|[^\p{L}\d])/iu;

function partsOf(
  text: string,
  lexicon: Lexicon,
): { number?: string; title: string; isNamed: boolean } {
  const named = lexicon.heading.exec(text);
  const rest = named ? text.slice(named[0].length).trimStart() : text;
  const number = numberPattern.exec(rest);
  // A plain heading's number ends with a mark or a blank; its title stays whole without one.
  if (!named && !number) return { title: tidy(text), isNamed: false };
  if (
    !named &&
    number &&
    !/\d/.test(number[1] ?? '') &&
    !/^[.)]/.test(rest.slice(number[0].length))
  ) {
    return { title: tidy(text), isNamed: false };
  }
  const title = tidy(number ? rest.slice(number[0].length) : rest);
  return {
    number: number?.[1],
    title: title || (number ? '' : tidy(text)),
    isNamed: named !== null,
  };
}

/** Without the separators and quotation marks around a title. */
function tidy(text: string): string {
  return text
    .replace(/^[\s:.)|–—-]+/u, '')
    .replace(/^['"‘“«\s]+|['"’”»\s]+$/gu, '')
    .replace(/[:*_]+$/, '')
    .replace(/\s+/g, ' ');
}
