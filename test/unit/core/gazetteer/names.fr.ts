import type { NameSamples } from '../../../support/markedNames';
import { frenchBodies } from './names.fr.bodies';
import { frenchNames } from './names.fr.countries';
import { frenchDemonyms } from './names.fr.demonyms';
import { frenchPlaces } from './names.fr.places';

/** Names of countries, groups and organisations in French, and what only looks like them. */
export const french: readonly NameSamples[] = [
  frenchNames,
  frenchDemonyms,
  frenchPlaces,
  frenchBodies,
];
