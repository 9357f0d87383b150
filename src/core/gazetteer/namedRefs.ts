import type { Ref } from '../text/ref';
import { groups, organisations } from './bodies';
import { countryNames } from './countryNames';

/** A ref of the gazetteer, and for people whose it is. */
export interface NamedRef {
  readonly ref: Ref;
  readonly name: string;
}

/** All countries, groups and organisations that are known. */
export function namedRefs(): readonly NamedRef[] {
  const bodies = (kind: 'group' | 'org', names: object) =>
    Object.keys(names).map((name): NamedRef => ({ ref: `${kind}:${name}`, name }));
  const countries = countryNames().map(({ code, name }): NamedRef => {
    return { ref: `country:${code}`, name };
  });
  return [...countries, ...bodies('group', groups), ...bodies('org', organisations)];
}
