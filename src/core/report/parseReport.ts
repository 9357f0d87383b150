import { allLexicons } from './language/all';
import type { ReadingSettings } from './readingSettings';
import { readReport } from './readReport';
import type { Report } from './types';

export { reparse } from './readReport';

/** Reads the structure of a report in any of the languages that we know. Succeeds on every text. */
export function parseReport(
  text: string,
  settings: Omit<ReadingSettings, 'lexicons'> = {},
): Report {
  return readReport(text, { ...settings, lexicons: allLexicons });
}
