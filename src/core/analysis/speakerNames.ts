import { contributionAt } from '../report/navigate';
import type { Report } from '../report/types';
import { kindOf, nameIn, type Ref } from '../text/ref';
import { apartFrom, byPlace, contains, lastStartingBy, overlaps, type Span } from '../text/span';
import type { AnnotatedReport } from './annotatedReport';

/** A place where a report names one of its speakers, as one who speaks or as one who is spoken of. */
export interface SpeakerName extends Span {
  readonly ref: Ref;
}

/** All places where a report names `ref`, in text order. Looks at the whole text. */
export function namesOfSpeaker(annotated: AnnotatedReport, ref: Ref): readonly SpeakerName[] {
  const { report, mentions } = annotated;
  const all = { start: 0, end: report.text.length };
  return joined(report, all, mentions).filter(name => name.ref === ref);
}

/** Who is meant at a place of a report. */
export interface MeantSpeakers {
  /** One at least. */
  readonly refs: readonly Ref[];
  /** The name at the place, if one stands there. */
  readonly name?: Span;
}

/**
 * The speaker whose name stands at `offset` (UTF-16), or else those who speak there. Undefined where
 * nobody does. Costs no more than a few lines.
 */
export function speakersMeantAt(
  annotated: AnnotatedReport,
  offset: number,
): MeantSpeakers | undefined {
  const { report } = annotated;
  const near = { start: Math.max(0, offset - longestName), end: offset + longestName };
  const names = joined(report, near, annotated.mentionsIn(near));
  // Behind its last letter the cursor still stands at a name.
  const name =
    names.find(each => contains(each, offset)) ?? names.find(({ end }) => end === offset);
  if (name) return { refs: [name.ref], name: { start: name.start, end: name.end } };
  const here = report.contributions[contributionAt(report, offset) ?? -1];
  return here && { refs: here.speakers };
}

// "Her Excellency the Permanent Representative of the Plurinational State of …"
const longestName = 200;

/** The names of those who speak in `span`; `mentions` are those in it. */
function joined(report: Report, span: Span, mentions: readonly SpeakerName[]): SpeakerName[] {
  const speaks = new Set(report.speakers.map(({ ref }) => ref));
  const known = mentions.filter(({ ref }) => speaks.has(ref));
  const persons = apartFrom(personsIn(report, span), known);
  const sure = [...known, ...persons].sort(byPlace);
  return [...sure, ...apartFrom(namedIn(report, span), sure)].sort(byPlace);
}

/**
 * Where contributions in `span` name who speaks in them: "The Chair", "Her delegation". Of several
 * speakers these words do not tell which one they mean.
 */
function namedIn({ contributions }: Report, span: Span): SpeakerName[] {
  const found: SpeakerName[] = [];
  const first = Math.max(0, lastStartingBy(contributions, span.start));
  for (let i = first; i < contributions.length; i++) {
    const { start, speakers, named } = contributions[i] ?? nobody;
    if (start >= span.end) break;
    const [ref, ...others] = speakers;
    if (ref === undefined || others.length > 0) continue;
    for (const name of named) if (overlaps(name, span)) found.push({ ...name, ref });
  }
  return found;
}

const nobody = { start: Infinity, speakers: [], named: [] };

/** Where persons who speak are named in `span` by their full names or their surnames. */
function personsIn(report: Report, span: Span): SpeakerName[] {
  const { pattern, refs } = personNames(report);
  if (!pattern) return [];
  return Array.from(report.textIn(span).matchAll(pattern), ({ 0: words, index }) => {
    const start = span.start + index;
    const ref = refs.get(words.replace(/\s+/g, ' '));
    return ref && { start, end: start + words.length, ref };
  }).filter(name => name !== undefined);
}

interface PersonNames {
  readonly pattern?: RegExp;
  readonly refs: ReadonlyMap<string, Ref>;
}

const persons = new WeakMap<Report, PersonNames>();

function personNames(report: Report): PersonNames {
  let names = persons.get(report);
  if (!names) persons.set(report, (names = namesOfPersons(report)));
  return names;
}

/** One alternation of all names, the longer ones first; a surname that two persons have names neither. */
function namesOfPersons({ speakers }: Report): PersonNames {
  const refs = new Map<string, Ref>();
  const all = speakers.map(({ ref }) => ref).filter(ref => kindOf(ref) === 'person');
  const shared = new Set<string>();
  for (const ref of all) {
    const surname = nameIn(ref).split(' ').at(-1) ?? '';
    if (refs.has(surname)) shared.add(surname);
    else refs.set(surname, ref);
  }
  for (const surname of shared) refs.delete(surname);
  for (const ref of all) refs.set(nameIn(ref), ref);
  if (refs.size === 0) return { refs };
  const words = [...refs.keys()].sort((a, b) => b.length - a.length).map(patternOf);
  const source = `(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`;
  return { refs, pattern: new RegExp(source, 'gu') };
}

/** A name may be divided by a line break. */
function patternOf(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/ /g, '\\s+');
}
