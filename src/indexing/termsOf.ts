import type { ReportEntry } from '../core/search/reportEntry';

/** How a theme or a code stands among the words of a segment; a speaker stands there as its ref. */
export const themeTerm = (id: string): string => `theme:${id}`;
export const codeTerm = (id: string): string => `code:${id}`;

/** Under what a report can be looked up beside its words, which have no colon. */
export function termsOf({ contributions }: ReportEntry): ReadonlySet<string> {
  return new Set(
    contributions.flatMap(({ speakers, themes, codes }) => [
      ...speakers,
      ...themes.map(themeTerm),
      ...codes.map(({ code }) => codeTerm(code)),
    ]),
  );
}
