import { entryOf } from '../gazetteer/entries';
import { refOf } from '../gazetteer/gazetteer';
import { contributionAt, roundtableAt } from '../report/navigate';
import type { Report, Speaker } from '../report/types';
import { kindOf, nameIn, type Ref } from '../text/ref';
import { lastStartingBy, type Span } from '../text/span';

/** Somebody who can be called by names: a speaker of the report, or of the workspace's roster. */
export interface Named {
  readonly ref: Ref;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Who is meant by a name that a person typed: one of `known`, or what the gazetteer knows; several,
 * joined by commas or "and", when all of them are known. Undefined otherwise.
 */
export function speakersByName(typed: string, known: readonly Named[]): readonly Ref[] | undefined {
  const whole = speakerByName(typed, known);
  if (whole) return [whole];
  const parts = typed.split(joints).filter(part => part.trim() !== '');
  const refs = parts.flatMap(part => speakerByName(part, known) ?? []);
  return refs.length > 1 && refs.length === parts.length ? [...new Set(refs)] : undefined;
}

const joints = /\s*[,;&]\s*|\s+(?:and|et|y|e)\s+/iu;

function speakerByName(typed: string, known: readonly Named[]): Ref | undefined {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return undefined;
  const found = known.find(({ ref, name, aliases = [] }) => {
    return [name, nameIn(ref), ...aliases].some(each => each.toLowerCase() === wanted);
  });
  const code: Ref = `country:${wanted.toUpperCase()}`;
  return found?.ref ?? refOf(typed) ?? (wanted.length === 2 && entryOf(code) ? code : undefined);
}

/**
 * The speakers of a report, those first who most likely say `span`: whom it names, then who spoke last
 * before it, then those of its roundtable, then all others; each group by counts.
 */
export function likelySpeakers(report: Report, span: Span): readonly Speaker[] {
  const named = new Set(report.part(span).names.map(({ ref }) => ref));
  const { contributions } = report;
  const here = contributions[contributionAt(report, span.start) ?? -1];
  const before = contributions[lastStartingBy(contributions, span.start - 1)];
  const roundtable = roundtableAt(report, span.start);
  const around = new Set(
    contributions.flatMap(each => (each.roundtable === roundtable ? each.speakers : [])),
  );
  const rank = ({ ref }: Speaker): number => {
    // Who is read there is what is being corrected.
    if (here?.speakers.includes(ref)) return 3;
    if (named.has(ref)) return 0;
    if (before?.speakers.includes(ref)) return 1;
    return around.has(ref) ? 2 : 4;
  };
  return [...report.speakers].sort(
    (a, b) => rank(a) - rank(b) || b.contributions - a.contributions,
  );
}

/**
 * Who somebody is after being renamed to what a person typed: one of `known`, whom the gazetteer knows,
 * or else somebody new of the same kind; whoever holds an office is a person. Undefined where nobody
 * can be meant: countries are all known.
 */
export function renamedTo(
  from: Ref,
  typed: string,
  known: readonly Named[],
): readonly Ref[] | undefined {
  const name = typed.trim().replace(/\s+/g, ' ');
  const meant = speakersByName(name, known);
  if (meant || name === '') return meant;
  switch (kindOf(from)) {
    case 'person':
    case 'role':
      return [`person:${name}`];
    case 'org':
      return [`org:${name}`];
    case 'group':
      return [`group:${name}`];
    case 'country':
    case 'theme':
      return undefined;
  }
}
