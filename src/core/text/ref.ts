/**
 * How a speaker or the subject of a mention is named in every format of Rapporteur:
 * `country:MA`, `group:EU`, `org:OHCHR`, `person:Francois Fouinat`, `role:Chair`,
 * `theme:climate-change`.
 */
export type Ref = `${RefKind}:${string}`;

export type RefKind = 'country' | 'group' | 'org' | 'person' | 'role' | 'theme';

/** The part before the colon. */
export function kindOf(ref: Ref): RefKind {
  return ref.slice(0, ref.indexOf(':')) as RefKind;
}

/** The part behind the first colon. */
export function nameIn(ref: Ref): string {
  return ref.slice(ref.indexOf(':') + 1);
}

/** Whether a text that a person wrote has the form of a ref of somebody who can speak. */
export function isSpeakerRef(text: string): text is Ref {
  return /^(?:country|group|org|person|role):\S/u.test(text);
}

/** Whether it is one that sends delegations to meetings: a country or a group of them. */
export function isState(ref: Ref): boolean {
  return /^(?:country|group):/.test(ref);
}
