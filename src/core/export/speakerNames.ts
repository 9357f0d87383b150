import type { Report } from '../report/types';
import { kindOf, nameIn, type Ref } from '../text/ref';
import type { Facts } from './options';

/** Names the speakers of one report: as the report does, else by what is known of them. */
export class SpeakerNames {
  readonly #names: ReadonlyMap<Ref, string>;
  readonly #facts: Facts;

  constructor({ speakers }: Report, facts: Facts) {
    this.#names = new Map(speakers.map(({ ref, name }) => [ref, name]));
    this.#facts = facts;
  }

  readonly nameOf = (ref: Ref): string => this.#names.get(ref) ?? this.#facts.nameOf(ref);

  /** “Greece; Morocco”: a comma may stand in a name. */
  list(refs: readonly Ref[]): string {
    return refs.map(ref => this.nameOf(ref)).join(separator);
  }

  /** The countries among speakers, by name, code and regions of M49, each in the same order. */
  countries(refs: readonly Ref[]): Record<'country' | 'iso' | 'subregion' | 'region', string> {
    const countries = refs.filter(ref => kindOf(ref) === 'country');
    const codes = countries.map(nameIn);
    const regions = codes.map(code => this.#facts.regionsOf(code));
    return {
      country: this.list(countries),
      iso: codes.join(separator),
      subregion: each(regions.map(all => all[0])),
      region: each(regions.map(all => all.at(-1))),
    };
  }
}

/** Stands between several values in one cell. */
export const separator = '; ';

/** Those that are known, each once. */
function each(names: readonly (string | undefined)[]): string {
  return [...new Set(names)].filter(Boolean).join(separator);
}
