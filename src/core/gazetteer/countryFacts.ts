import names from 'cldr:names';
import regions from 'cldr:regions';

/** A country's names of Unicode CLDR in the three languages of the extension. */
export interface CountryFacts {
  readonly english: string;
  readonly french: string;
  readonly spanish: string;
  /** The regions of M49, the statistical standard of the United Nations, that hold it: the smallest first. */
  readonly regions: readonly Region[];
}

/** A region's code of M49, and its names of Unicode CLDR. */
export interface Region {
  readonly code: string;
  readonly english: string;
  readonly french: string;
  readonly spanish: string;
}

/** The region that has a code of M49. */
export function regionByCode(code: string): Region | undefined {
  return allRegions().find(region => region.code === code);
}

let holders: readonly Holder[] | undefined;

function allRegions(): readonly Holder[] {
  return (holders ??= regions.split('\n').map(readRegion));
}

let known: ReadonlyMap<string, CountryFacts> | undefined;

/** What is known of a country by its code of ISO 3166-1; undefined for former states. */
export function countryFacts(code: string): CountryFacts | undefined {
  known ??= read(names);
  return known.get(code);
}

function read(lines: string): Map<string, CountryFacts> {
  const all = allRegions();
  return new Map(
    lines.split('\n').map(line => {
      const [code = '', english = '', french = '', spanish = ''] = line.split('|');
      return [code, { english, french, spanish, regions: regionsAround(code, all) }];
    }),
  );
}

interface Holder extends Region {
  readonly members: readonly string[];
}

function readRegion(line: string): Holder {
  const [code = '', english = '', french = '', spanish = '', members = ''] = line.split('|');
  return { code, english, french, spanish, members: members.split(' ') };
}

/** The regions that hold a country or region, and those that hold them, each once: the smaller first. */
function regionsAround(code: string, all: readonly Holder[]): Region[] {
  const holders = all
    .filter(({ members }) => members.includes(code))
    .sort((a, b) => a.members.length - b.members.length);
  const regions = holders.flatMap(({ code, english, french, spanish }) => [
    { code, english, french, spanish },
    ...regionsAround(code, all),
  ]);
  return regions.filter((region, i) => regions.findIndex(({ code }) => code === region.code) === i);
}
