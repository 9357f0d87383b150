import type { Language, Lexicons } from './language/lexicon';
import type { Roster } from '../roster/types';

/** What people may set about the reading of reports. */
export interface ReadingSettings {
  /** The languages that are at hand. */
  readonly lexicons: Lexicons;
  /** The language of the report; found by itself where it is not set. */
  readonly language?: Language;
  /** The speakers that the workspace knows beside those of the gazetteer. */
  readonly roster?: Roster;
}
