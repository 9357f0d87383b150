import { entryOf, refOf } from '../gazetteer/gazetteer';
import { kindOf, nameIn, type Ref, type RefKind } from '../text/ref';

/** The kinds of speakers that a roster may name. */
export const speakerKinds = ['person', 'organisation', 'group', 'country'] as const;

export type SpeakerKind = (typeof speakerKinds)[number];

/** Somebody who speaks, with the name that reports write. */
export interface Who {
  readonly ref: Ref;
  readonly name: string;
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
export function whoIs(written: string, kind: SpeakerKind): Who | undefined {
  const ref = refIn(written);
  if (ref) return whoHas(ref);
  const known = kind === 'person' ? undefined : refOf(written);
  if (known && kindOf(known) === refKinds[kind]) return { ref: known, name: written };
  return kind === 'country' ? undefined : { ref: `${refKinds[kind]}:${written}`, name: written };
}

/** The ref that somebody wrote, if it is one: `country:MA`, `org:OHCHR`. */
export function refIn(written: string): Ref | undefined {
  const [, kind, name = ''] = /^(country|group|org|person): ?(\S.*)$/u.exec(written) ?? [];
  if (kind === undefined) return undefined;
  return `${kind as RefKind}:${kind === 'country' ? name.toUpperCase() : name}`;
}

function whoHas(ref: Ref): Who | undefined {
  const known = entryOf(ref);
  if (!known && kindOf(ref) === 'country') return undefined;
  return known ?? { ref, name: nameIn(ref) };
}
