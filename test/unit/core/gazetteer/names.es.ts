import type { NameSamples } from '../../../support/markedNames';

/** Names of countries, groups and organisations in Spanish, and what only looks like them. */
export const spanish: readonly NameSamples[] = [];
