import type { GazetteerEntry } from '../gazetteer/types';
import { kindOf, nameIn, type Ref, type RefKind } from '../text/ref';

/** The kinds of speakers that a roster may name. */
export const speakerKinds = ['person', 'organisation', 'group', 'country'] as const;

export type SpeakerKind = (typeof speakerKinds)[number];

/** Somebody who speaks, with the name that reports write. */
export interface Who {
  readonly ref: Ref;
  readonly name: string;
}

/**
 * What is asked of the gazetteer. It is handed in, since YAML is read in a bundle of its own, which
 * should not hold all countries a second time.
 */
export interface KnownNames {
  readonly entryOf: (ref: Ref) => GazetteerEntry | undefined;
  readonly refOf: (name: string) => Ref | undefined;
}

const refKinds: Readonly<Record<SpeakerKind, RefKind>> = {
  person: 'person',
  organisation: 'org',
  group: 'group',
  country: 'country',
};

/**
 * Who is meant by a name of this kind, or by a ref such as `country:MA`, which tells its kind itself.
 * Undefined for a country that the gazetteer does not know.
 */
export function whoIs(written: string, kind: SpeakerKind, known: KnownNames): Who | undefined {
  const ref = refIn(written);
  if (ref) return whoHas(ref, known);
  const found = kind === 'person' ? undefined : known.refOf(written);
  if (found && kindOf(found) === refKinds[kind]) return { ref: found, name: written };
  return kind === 'country' ? undefined : { ref: `${refKinds[kind]}:${written}`, name: written };
}

/** The ref that somebody wrote, if it is one: `country:MA`, `org:OHCHR`. */
export function refIn(written: string): Ref | undefined {
  const [, kind, name = ''] = /^(country|group|org|person): ?(\S.*)$/u.exec(written) ?? [];
  if (kind === undefined) return undefined;
  return `${kind as RefKind}:${kind === 'country' ? name.toUpperCase() : name}`;
}

function whoHas(ref: Ref, known: KnownNames): Who | undefined {
  const entry = known.entryOf(ref);
  if (!entry && kindOf(ref) === 'country') return undefined;
  return entry ?? { ref, name: nameIn(ref) };
}
