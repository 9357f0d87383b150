import { nameOf } from '../gazetteer/nameOf';
import type { Role } from '../report/types';
import { CodePoints } from '../text/codePoints';
import type { Ref } from '../text/ref';
import type { Span } from '../text/span';

/** A contribution that was found, as UTF-16 offsets in its report. */
export interface FoundPassage extends Span {
  readonly speakers: readonly Ref[];
  readonly role?: Role;
  readonly roundtable?: { readonly number?: string; readonly title: string };
}

/** What was found in one report, with the report's text. */
export interface FoundInReport {
  readonly report: string;
  readonly title?: string;
  readonly year?: number;
  readonly text: string;
  readonly contributions: readonly FoundPassage[];
}

/** One object a contribution, as other programs read them; offsets are code points on the canonical text. */
export function foundObjects({ text, contributions, ...about }: FoundInReport): object[] {
  const points = new CodePoints(text);
  return contributions.map(({ start, end, speakers, role, roundtable }) => ({
    report: about.report,
    title: about.title,
    year: about.year,
    roundtable: roundtable && (roundtable.number ?? roundtable.title),
    speakers,
    role,
    start: points.toCodePoints(start),
    end: points.toCodePoints(end),
    text: text.slice(start, end),
  }));
}

/** Headings for report and roundtable, and each contribution as a quote with who speaks. */
export function foundMarkdown({ report, title, year, text, contributions }: FoundInReport): string {
  const lines = [`## ${withYear(title ?? report, year)}`, '', `\`${report}\``];
  let last: string | undefined;
  for (const { start, end, speakers, role, roundtable } of contributions) {
    const heading = roundtable && [roundtable.number, roundtable.title].filter(Boolean).join(' ');
    if (heading !== last && heading) lines.push('', `### ${heading}`);
    last = heading;
    const who = speakers.map(nameOf).join(', ');
    lines.push('', `**${who}${role ? ` (${role})` : ''}**`, '', quoted(text.slice(start, end)));
  }
  return `${lines.join('\n')}\n\n`;
}

/** "Forum on Piers (2011)"; a title that tells the year stays as it is. */
export function withYear(title: string, year?: number): string {
  return year === undefined || title.includes(String(year)) ? title : `${title} (${year})`;
}

function quoted(text: string): string {
  return text.replace(/\r\n/g, '\n').trim().replace(/^/gm, '> ');
}
