import type { NameSamples } from '../../../support/markedNames';
import { englishCrossedNames } from './names.en.crossed';
import { englishLayout } from './names.en.layout';
import { englishNames } from './names.en.countries';
import { englishFormerNames } from './names.en.former';
import { englishPeople } from './names.en.people';
import { englishPlaces } from './names.en.places';
import { englishThings } from './names.en.things';
import { englishDemonyms } from './names.en.demonyms';
import { englishBodies } from './names.en.bodies';
import { englishLookalikes } from './names.en.lookalikes';

/** Names of countries, groups and organisations in English, and what only looks like them. */
export const english: readonly NameSamples[] = [
  englishNames,
  englishFormerNames,
  englishLookalikes,
  englishDemonyms,
  englishPlaces,
  englishPeople,
  englishThings,
  englishBodies,
  englishCrossedNames,
  englishLayout,
];
