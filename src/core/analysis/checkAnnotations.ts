import { entryPlaces } from '../annotations/entryPlaces';
import { readSidecar } from '../annotations/readSidecar';
import type { Sidecar } from '../annotations/sidecar';
import type { Anchor, Annotation } from '../annotations/types';
import type { Report } from '../report/types';
import type { Problem } from '../text/problem';
import type { Span } from '../text/span';
import { place } from './place';
import { nothingPlaced } from './placed';

/** A sidecar's path, or any name for it, and its text. */
export interface SidecarText {
  readonly file: string;
  readonly text: string;
}

/** Something in a sidecar that a person has to look at. */
export interface Finding {
  /** `review` and `orphan` as anchors have it; a `warning` does no harm. */
  readonly kind: 'review' | 'orphan' | 'warning';
  readonly sidecar: SidecarText;
  /** Where its entry begins in the sidecar, UTF-16. */
  readonly at: number;
  /** Where its passage may be in the report. */
  readonly span?: Span;
  readonly message: string;
}

/** What checking gives: what is wrong in the sidecars' YAML, and what became of their entries. */
export interface Checked {
  readonly problems: readonly {
    readonly sidecar: SidecarText;
    readonly found: readonly Problem[];
  }[];
  readonly findings: readonly Finding[];
}

/**
 * Validates the sidecars of a report and looks for their passages in its text. Orphans that a person
 * decided to keep are settled and not told. `codes` are the ids that the codebook knows; undefined
 * where there is none.
 */
export function checkAnnotations(
  report: Report,
  sidecars: readonly SidecarText[],
  codes?: ReadonlySet<string>,
): Checked {
  const read = sidecars.map(sidecar => ({ sidecar, ...readSidecar(sidecar.text) }));
  return {
    problems: read.map(({ sidecar, problems }) => ({ sidecar, found: problems })),
    findings: read.flatMap(({ sidecar, value }) => {
      // Mostly nothing is found, and nobody asks where the entries stand.
      let places: ReadonlyMap<string, number> | undefined;
      const about = (id: string) => {
        return { sidecar, at: (places ??= entryPlaces(sidecar.text)).get(id) ?? 0 };
      };
      const unknown = value.annotations.flatMap(each => unknownCodes(about, each, codes));
      return [...placeFindings(about, report, value), ...unknown];
    }),
  };
}

/** Which entry a finding is about, by its id. */
type About = (id: string) => Pick<Finding, 'sidecar' | 'at'>;

function unknownCodes(
  about: About,
  { id, codes }: Annotation,
  known: ReadonlySet<string> | undefined,
): Finding[] {
  const unknown = known ? codes.filter(code => !known.has(code)) : [];
  return unknown.map(code => {
    return { kind: 'warning', ...about(id), message: `The code “${code}” is not in the codebook.` };
  });
}

function placeFindings(about: About, report: Report, sidecar: Sidecar): Finding[] {
  const placed = place([{ ...sidecar, isOwn: true }], report, nothingPlaced);
  const annotations = placed.annotations.flatMap(
    ({ annotation: { id, selector, status }, anchor }) =>
      status === 'orphan' ? [] : placeFinding(about, id, selector.quote, anchor),
  );
  const corrections = placed.corrections.flatMap(({ correction, anchor }) =>
    anchor && 'selector' in correction
      ? placeFinding(about, correction.id, correction.selector.quote, anchor)
      : [],
  );
  return [...annotations, ...corrections];
}

function placeFinding(about: About, id: string, quote: string, anchor: Anchor): Finding[] {
  const words = `“${shortened(quote)}”`;
  if (anchor.status === 'orphan')
    return [{ kind: 'orphan', ...about(id), message: `The text of ${words} is gone.` }];
  if (anchor.status !== 'review') return [];
  const message = `${words} may be here now, or is to be put elsewhere.`;
  return [{ kind: 'review', ...about(id), span: anchor.span, message }];
}

// One line of a terminal, with the path in front.
const longestQuote = 60;

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).trimEnd()}…`;
}
