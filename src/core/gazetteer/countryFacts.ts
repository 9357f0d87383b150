import names from 'cldr:names';
import { type Region, regionsAround } from './regions';

/** A country's names of Unicode CLDR in the three languages of the extension. */
export interface CountryFacts {
  readonly english: string;
  readonly french: string;
  readonly spanish: string;
  /** The regions of M49, the statistical standard of the United Nations, that hold it: the smallest first. */
  readonly regions: readonly Region[];
}

let known: ReadonlyMap<string, CountryFacts> | undefined;

/** What is known of a country by its code of ISO 3166-1; undefined for former states. */
export function countryFacts(code: string): CountryFacts | undefined {
  known ??= read(names);
  return known.get(code);
}

function read(lines: string): Map<string, CountryFacts> {
  return new Map(
    lines.split('\n').map(line => {
      const [code = '', english = '', french = '', spanish = ''] = line.split('|');
      return [code, { english, french, spanish, regions: regionsAround(code) }];
    }),
  );
}
