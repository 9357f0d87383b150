import type { Ref } from '../text/ref';
import { groups, organisations } from './bodies';
import { countryNames } from './countryNames';
import type { GazetteerEntry } from './types';

let entries: ReadonlyMap<Ref, GazetteerEntry> | undefined;

/** What the gazetteer knows of a ref, or undefined when it does not know it. */
export function entryOf(ref: Ref): GazetteerEntry | undefined {
  entries ??= new Map(namedRefs().map(entry => [entry.ref, entry]));
  return entries.get(ref);
}

/** All countries, groups and organisations that are known. */
export function namedRefs(): readonly GazetteerEntry[] {
  const bodies = (kind: 'group' | 'org', names: object) =>
    Object.keys(names).map((name): GazetteerEntry => ({ ref: `${kind}:${name}`, name }));
  const countries = countryNames().map(({ code, name }): GazetteerEntry => {
    return { ref: `country:${code}`, name };
  });
  return [...countries, ...bodies('group', groups), ...bodies('org', organisations)];
}
