import { plainLetters } from '../text/plainLetters';
import type { Ref } from '../text/ref';
import regions from 'cldr:regions';

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

/**
 * The countries of a region of M49, the statistical standard of the United Nations, named in English,
 * French or Spanish or by its code; undefined where there is no such region.
 */
export function countriesIn(name: string): readonly Ref[] | undefined {
  const wanted = plainLetters(name.trim());
  const region = allRegions().find(({ code, english, french, spanish }) =>
    [code, english, french, spanish].some(each => plainLetters(each) === wanted),
  );
  return region && [...new Set(countriesOf(region))];
}

interface Holder extends Region {
  readonly members: readonly string[];
}

function readRegion(line: string): Holder {
  const [code = '', english = '', french = '', spanish = '', members = ''] = line.split('|');
  return { code, english, french, spanish, members: members.split(' ') };
}

/** The regions that hold a country or region, and those that hold them, each once: the smaller first. */
export function regionsAround(code: string): Region[] {
  const holders = allRegions()
    .filter(({ members }) => members.includes(code))
    .sort((a, b) => a.members.length - b.members.length);
  const regions = holders.flatMap(({ code, english, french, spanish }) => [
    { code, english, french, spanish },
    ...regionsAround(code),
  ]);
  return regions.filter((region, i) => regions.findIndex(({ code }) => code === region.code) === i);
}

function countriesOf({ members }: Holder): Ref[] {
  return members.flatMap(member => {
    const within = allRegions().find(({ code }) => code === member);
    return within ? countriesOf(within) : [`country:${member}` as const];
  });
}
