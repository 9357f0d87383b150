import type { Report } from '../report/types';
import { kindOf, type Ref } from '../text/ref';

/**
 * The country for which each speaker speaks: a country for itself, a person or an office for the country
 * that stands beside the name where they first speak. Those of whom the report tells none are not in it.
 */
export function speakerHomes({ contributions }: Report): ReadonlyMap<Ref, Ref> {
  const homes = new Map<Ref, Ref>();
  for (const { speakers, also } of contributions) {
    for (const ref of speakers) {
      const isCountry = kindOf(ref) === 'country';
      const home = isCountry ? ref : homeBeside(ref, speakers, also);
      if (home && !homes.has(ref)) homes.set(ref, home);
    }
  }
  return homes;
}

/** Of several who speak together it is not told to whom a country belongs. */
function homeBeside(ref: Ref, speakers: readonly Ref[], also: readonly Ref[]): Ref | undefined {
  if (!/^(?:person|role):/.test(ref) || speakers.length > 1) return undefined;
  const countries = also.filter(other => kindOf(other) === 'country');
  return countries.length === 1 ? countries[0] : undefined;
}
