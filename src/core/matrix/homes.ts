import { countryFacts } from '../gazetteer/countryFacts';
import { membershipsIn, membershipsOf } from '../gazetteer/groupMembers';
import { kindOf, nameIn, type Ref } from '../text/ref';

/** To which countries, groups and regions speakers belong. Each is looked up once. */
export class Homes {
  readonly #affiliations: ReadonlyMap<Ref, Ref>;
  readonly #groups = new Map<string, readonly string[]>();
  readonly #regions = new Map<Ref, readonly string[]>();

  /** `affiliations` are what the roster tells of persons; it knows better than the report. */
  constructor(affiliations: ReadonlyMap<Ref, Ref> = new Map()) {
    this.#affiliations = affiliations;
  }

  /** Whom somebody speaks for; `homes` is what the report tells. */
  homeOf(speaker: Ref, homes: ReadonlyMap<Ref, Ref>): Ref {
    return this.#affiliations.get(speaker) ?? homes.get(speaker) ?? speaker;
  }

  /** The groups around a country, by their refs, when the meeting was; a group stands for itself. */
  groupsAround(home: Ref, year: number | undefined): readonly string[] {
    const key = `${home} ${year}`;
    let groups = this.#groups.get(key);
    if (!groups) this.#groups.set(key, (groups = groupsAround(home, year)));
    return groups;
  }

  /** The smallest region of M49 that holds a country, by its code. */
  regionsAround(home: Ref): readonly string[] {
    let regions = this.#regions.get(home);
    if (!regions) this.#regions.set(home, (regions = regionsAround(home)));
    return regions;
  }
}

function groupsAround(home: Ref, year: number | undefined): string[] {
  if (kindOf(home) === 'country') return membershipsOf(home, year).map(({ group }) => group);
  const isGroup = kindOf(home) === 'group' || membershipsIn(home, year).length > 0;
  return isGroup ? [home] : [];
}

function regionsAround(home: Ref): string[] {
  if (kindOf(home) !== 'country') return [];
  return (
    countryFacts(nameIn(home))
      ?.regions.slice(0, 1)
      .map(({ code }) => code) ?? []
  );
}
