import type { NameSamples } from '../../../support/markedNames';

/** Names of countries, groups and organisations in French, and what only looks like them. */
export const french: readonly NameSamples[] = [];
