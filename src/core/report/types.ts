import type { NameMatch } from '../gazetteer/types';
import type { Ref } from '../text/ref';
import type { Span } from '../text/span';
import type { FrontPage } from './frontPage';
import type { Language } from './language/lexicon';

/** The office in which somebody speaks. */
export type Role = 'chair' | 'co-chair' | 'moderator' | 'rapporteur' | 'panellist';

/** A headed part of a report: session, round table, panel, agenda item. */
export interface Roundtable {
  /** Its heading's words, without marks such as `#` or `**`. */
  readonly heading: Span;
  /** From the start of the heading to the next roundtable of the same or a higher level. */
  readonly body: Span;
  /** As written: `2.1`, `II`, `7(b)`. */
  readonly number?: string;
  /** Without number and marks; may be empty when the heading is a number alone. */
  readonly title: string;
  readonly level: number;
  readonly chairs: readonly Ref[];
  /** Index in `Report.roundtables` of the roundtable that holds this one. */
  readonly parent?: number;
}

/** One stretch of text in which the same speaker or speakers speak. */
export interface Contribution extends Span {
  readonly speakers: readonly Ref[];
  /** Those who supported or opposed, or on whose behalf it was said. */
  readonly also: readonly Ref[];
  readonly role?: Role;
  /** Where the text names those who speak; none where it only goes on with them. */
  readonly named: readonly Span[];
  /** Index in `Report.roundtables`. */
  readonly roundtable?: number;
  /** Which rule found it, for explaining: `sentence-opening`, `verbless`, `label`, … */
  readonly rule: string;
  /** How sure the rule is, 0 to 1. */
  readonly confidence: number;
}

/** Somebody who speaks in the report, in the order of first speaking. */
export interface Speaker {
  readonly ref: Ref;
  /** For display: the gazetteer's name, or the fullest form that the report gives. */
  readonly name: string;
  /** How many contributions name this speaker in `speakers`. */
  readonly contributions: number;
}

/** What `parseReport` reads from a text; all offsets are UTF-16 and half-open. */
export interface Report {
  readonly text: string;
  /** BCP 47 tag of the language that it is read in: `en`, `fr` or `es`. */
  readonly language: Language;
  /** The language that it seems to be in, or that is set; another one where that cannot be read. */
  readonly writtenIn: Language;
  readonly title?: string;
  /** Its rapporteur and date, where the first page tells them. */
  readonly frontPage: FrontPage;
  readonly roundtables: readonly Roundtable[];
  /** In text order, never overlapping. */
  readonly contributions: readonly Contribution[];
  readonly speakers: readonly Speaker[];
  /** Every country, group and organisation named in the text, in text order, never overlapping. */
  readonly names: readonly NameMatch[];
  /** The names of bodies to which the text gives acronyms of its own, by acronym; the first name wins. */
  readonly acronyms: ReadonlyMap<string, string>;
  /**
   * Whether the text reads like a report of a meeting at all. When false, roundtables,
   * contributions and speakers are empty.
   */
  readonly isReport: boolean;
  /** What stands in a part of the text. Costs no more than the part: nothing else is put together. */
  readonly part: (span: Span) => ReportPart;
  /** The text under a span. Costs no more than the part, while `text` is put together after an edit. */
  readonly textIn: (span: Span) => string;
}

/** The names in a part of a report, with offsets in the whole text, in text order. */
export interface ReportPart {
  readonly names: readonly NameMatch[];
  /** Where the text names those who speak. */
  readonly named: readonly Span[];
}
