import type { Roster } from '../roster/types';

/** What people may set about the reading of reports. */
export interface ReadingSettings {
  /** The language of the report; found by itself where it is not set. */
  readonly language?: 'en' | 'fr' | 'es';
  /** The speakers that the workspace knows beside those of the gazetteer. */
  readonly roster?: Roster;
}
