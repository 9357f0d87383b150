import type { NameSamples } from '../../../support/markedNames';
import { spanishBodies } from './names.es.bodies';
import { spanishNames } from './names.es.countries';
import { spanishDemonyms } from './names.es.demonyms';
import { spanishPlaces } from './names.es.places';

/** Names of countries, groups and organisations in Spanish, and what only looks like them. */
export const spanish: readonly NameSamples[] = [
  spanishNames,
  spanishDemonyms,
  spanishPlaces,
  spanishBodies,
];
