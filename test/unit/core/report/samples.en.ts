import type { Habits } from './samples';
import { announcedHabits, announcedSilence } from './samples.en.announced';
import { headingHabits, layoutHabits, structures } from './samples.en.layout';
import { bodyHabits, chairHabits, countryHabits, personHabits } from './samples.en.speakers';
import { continuationHabits, englishSilence as silence, speechHabits } from './samples.en.speech';
import { standInHabits } from './samples.en.standIns';
import {
  furtherSilence,
  jointHabits,
  labelHabits,
  openingHabits,
  trapHabits,
} from './samples.en.turns';

export { structures };

/**
 * Marked samples in English by area: each is one habit of writing in which a report tells who
 * speaks. The marks follow what a careful reader would mark, whether or not it is read yet. All
 * texts are invented.
 */
export const englishHabits: Readonly<Record<string, Habits>> = {
  headings: headingHabits,
  layout: layoutHabits,
  chairs: chairHabits,
  countries: countryHabits,
  'groups and organisations': bodyHabits,
  persons: personHabits,
  'names like others': trapHabits,
  speech: speechHabits,
  openings: openingHabits,
  labels: labelHabits,
  'several speakers': jointHabits,
  'those who stand for others': standInHabits,
  'those who are announced': announcedHabits,
  continuation: continuationHabits,
};

/** English sentences in which nobody named speaks. */
export const englishSilence: readonly string[] = [
  ...silence,
  ...furtherSilence,
  ...announcedSilence,
];
