import type { Ref } from '../text/ref';

/** A speaker whom the workspace's roster names. */
export interface RosterEntry {
  readonly ref: Ref;
  readonly name: string;
  /** Other ways in which reports write the name. */
  readonly aliases: readonly string[];
  /** Country, group or organisation to which a person belongs. */
  readonly affiliation?: Ref;
  /** What else the roster says, such as region or role. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Who speaks in the reports of a workspace, and how their headings open. */
export interface Roster {
  readonly entries: readonly RosterEntry[];
  /** Words that open a roundtable's heading, as "Session" does. */
  readonly headings: readonly string[];
  readonly language?: 'en' | 'fr' | 'es';
}
