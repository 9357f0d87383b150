import type { ImportProblem } from './types';

const reasons = {
  empty: 'The file is empty.',
  tooLarge:
    'The file is too large to be read safely. Split it, or save it anew without pictures and try again.',
  tooDeep: 'The file is nested too deeply to be read. Save it anew with a word processor.',
  tooManyPages: 'The file has {0} pages, and {1} are read at most. Split it into several files.',
  tooLong: 'Reading the file took too long. Split it into several files.',
  encrypted:
    'The file is protected by a password. Open it with its password and save it without one.',
  noText:
    'The file holds pictures of pages and no text. Run text recognition (OCR) on it first, and import the result.',
  noWords: 'No text was found in the file.',
  entities: 'The file defines entities of its own, which are not read. Save it anew.',
  oldWord:
    'The file is of a kind that cannot be read, such as an old Word document (.doc). Save it as .docx or .odt.',
  broken: 'The file is broken or cut off. Open it with the program that made it and save it anew.',
  unknown:
    'The file is of a kind that cannot be imported. DOCX, ODT, RTF, PDF, HTML and plain text can be.',
} as const;

type Reason = keyof typeof reasons;

/** Why a file cannot be imported, in a sentence that says what to do. */
export class ImportError extends Error {
  readonly problem: ImportProblem;

  constructor(code: Reason, args: readonly string[] = [], options?: ErrorOptions) {
    super(reasons[code], options);
    this.problem = { code, message: reasons[code], args };
  }
}
