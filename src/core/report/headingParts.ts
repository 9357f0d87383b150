import type { Lexicon } from './language/lexicon';

/** What a heading's words say. */
export interface HeadingParts {
  readonly number?: string;
  /** Without number and marks. */
  readonly title: string;
  /** Whether the words name a kind of session ("Roundtable 2"). */
  readonly isNamed: boolean;
}

const numberPattern =
  /^(?:no\.?\s*)?((?:\d{1,3}|[IVXL]{1,6}|[A-Z](?![\p{L}]))(?:[.]\d{1,3})*(?:\s?\([a-z\d]{1,3}\))*|one|two|three|four|five|six|seven|eight|nine|ten)(?=$|[^\p{L}\d])/iu;

/** Reads the words of a heading: "Roundtable 2.1: Migration", "II. Costs", "AGENDA ITEM 7(b) PILOTS". */
export function partsOf(text: string, lexicon: Lexicon): HeadingParts {
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
  // "Workshop on Rivers" is a title as a whole; "Workshop: Rivers" and "Workshop 2" are not.
  if (named && !number && /^[\p{L}\p{N}]/u.test(rest)) return { title: tidy(text), isNamed: true };
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
    .replace(
      /^\s*(?:de\s+l['’]ordre\s+du\s+jour|del\s+(?:programa|temario|orden\s+del\s+día))(?!\p{L})/iu,
      '',
    )
    .replace(/^[\s:.)|–—-]+/u, '')
    .replace(/^['"‘“«\s]+|['"’”»\s]+$/gu, '')
    .replace(/[:*_]+$/, '')
    .replace(/\s+/g, ' ');
}
