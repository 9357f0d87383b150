import { plainLetters } from '../text/plainLetters';
import type { Ref } from '../text/ref';
import regions from 'cldr:regions';

interface Region {
  readonly code: string;
  readonly names: readonly string[];
  /** Codes of countries or of regions. */
  readonly members: readonly string[];
}

let known: readonly Region[] | undefined;

/**
 * The countries of a region of M49, the statistical standard of the United Nations, named in English,
 * French or Spanish or by its code; undefined where there is no such region.
 */
export function countriesIn(name: string): readonly Ref[] | undefined {
  known ??= regions.split('\n').map(readRegion);
  const wanted = plainLetters(name.trim());
  const region = known.find(
    ({ code, names }) => code === wanted || names.some(each => plainLetters(each) === wanted),
  );
  return region && [...new Set(countriesOf(region, known))];
}

function readRegion(line: string): Region {
  const [code = '', english = '', french = '', spanish = '', members = ''] = line.split('|');
  return { code, names: [english, french, spanish], members: members.split(' ') };
}

function countriesOf({ members }: Region, all: readonly Region[]): Ref[] {
  return members.flatMap(member => {
    const within = all.find(({ code }) => code === member);
    return within ? countriesOf(within, all) : [`country:${member}` as const];
  });
}
