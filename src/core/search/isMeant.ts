import { nameOf } from '../gazetteer/nameOf';
import { plainLetters } from '../text/plainLetters';
import type { Ref } from '../text/ref';
import type { EntryRoundtable, ReportEntry } from './reportEntry';
import type { SpeakerTest, ValueTest, Wanted } from './wanted';

/** Whether a report is one of those that are meant, by its address, title and year. */
export function isOfReport(
  { report, title = '', year }: Pick<ReportEntry, 'report' | 'title' | 'year'>,
  { reports, years }: Wanted,
): boolean {
  const names = reports.length > 0 ? [plainLetters(decoded(report)), plainLetters(title)] : [];
  return (
    reports.every(({ values, isNot }) => {
      return values.some(text => names.some(name => name.includes(text))) !== isNot;
    }) && years.every(({ values, isNot }) => values.some(text => isYear(year, text)) !== isNot)
  );
}

/** Whether a speaker is one of those that are meant. */
export function isSpeaker(ref: Ref, { refs, names }: SpeakerTest): boolean {
  if (refs.includes(ref)) return true;
  if (names.length === 0) return false;
  const name = plainLetters(nameOf(ref));
  return names.some(wanted => name.includes(wanted));
}

/**
 * Whether the roundtable `at` of a report, or one around it, is one of those that are meant, by its number
 * or by letters of its title.
 */
export function isInRoundtable(
  roundtables: readonly EntryRoundtable[],
  at: number,
  { values }: ValueTest,
): boolean {
  for (let i: number | undefined = at; i !== undefined; i = roundtables[i]?.parent) {
    const { number = '', title = '' } = roundtables[i] ?? {};
    const [folded, words] = [plainLetters(number), plainLetters(title)];
    if (values.some(text => folded === text || (hasLetter.test(text) && words.includes(text))))
      return true;
  }
  return false;
}

const hasLetter = /\p{L}/u;

/** `2011`, `2009-2011`, `2009-`. */
function isYear(year: number | undefined, text: string): boolean {
  const [, from = '', dash, until = ''] = /^(\d*)(-?)(\d*)$/.exec(text) ?? [];
  if (year === undefined || (!from && !until)) return false;
  return dash ? year >= Number(from) && year <= Number(until || Infinity) : year === Number(from);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
