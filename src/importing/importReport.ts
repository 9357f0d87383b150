import { readDocx } from './docx';
import type { Block } from './blocks';
import { readHtml } from './html';
import { ImportError } from './importError';
import { endingOf, kindOf } from './kindOf';
import { longestText } from './limits';
import { Losses } from './losses';
import { readOdt } from './odt';
import { readRtf } from './rtf';
import type { ImportOptions, Kind, Outcome } from './types';
import { readText } from './wrappedText';
import { writeReport } from './writeReport';

/** A reader of one kind of file. */
export type Reader = (
  bytes: Uint8Array,
  losses: Losses,
  options: ImportOptions,
) => readonly Block[] | Promise<readonly Block[]>;

const readers: Readonly<Record<Exclude<Kind, 'pdf'>, Reader>> = {
  docx: readDocx,
  odt: readOdt,
  fodt: readOdt,
  rtf: readRtf,
  html: readHtml,
  text: readText,
};

const kindNames: Readonly<Record<Kind, string>> = {
  docx: 'DOCX',
  odt: 'ODT',
  fodt: 'ODT',
  rtf: 'RTF',
  pdf: 'PDF',
  html: 'HTML',
  text: 'TXT',
};

const endings: Readonly<Record<string, Kind>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  fodt: 'fodt',
  rtf: 'rtf',
  doc: 'rtf',
  pdf: 'pdf',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
};

/** Gives the reader of PDF, which is too large to be loaded without need. */
export type LazyPdfReader = () => Promise<Reader>;

/**
 * The text of a report from the bytes of a file of any kind that is known; `name` is the file's. What
 * is broken, protected or too large is refused with a sentence that says what to do. Throws only what
 * `pdfReader` throws.
 */
export async function importReport(
  bytes: Uint8Array,
  name: string,
  pdfReader: LazyPdfReader,
  options: ImportOptions,
): Promise<Outcome> {
  let kind: Kind;
  try {
    kind = kindOf(bytes, name);
  } catch (error) {
    return refusal(error);
  }
  const reader = kind === 'pdf' ? await pdfReader() : readers[kind];
  try {
    return await importWith(reader, bytes, isNamed(name, kind) ? undefined : kind, options);
  } catch (error) {
    return options.signal?.aborted ? { status: 'cancelled' } : refusal(error);
  }
}

/** `unexpected` is the kind of a file whose name says otherwise. */
async function importWith(
  reader: Reader,
  bytes: Uint8Array,
  unexpected: Kind | undefined,
  options: ImportOptions,
): Promise<Outcome> {
  const losses = new Losses();
  if (unexpected) losses.list('ending', kindNames[unexpected]);
  const blocks = await reader(bytes, losses, options);
  if (options.signal?.aborted) return { status: 'cancelled' };
  const text = writeReport(blocks, options.format);
  if (!text.trim()) throw new ImportError('noWords');
  if (text.length > longestText) throw new ImportError('tooLarge');
  return { status: 'imported', text, format: options.format, problems: losses.problems() };
}

function isNamed(name: string, kind: Kind): boolean {
  const named = endings[endingOf(name)];
  return named === undefined || kindNames[named] === kindNames[kind];
}

/** Whatever a library throws at a file comes from the file. */
function refusal(error: unknown): Outcome {
  if (isImportError(error))
    return { status: 'refused', problem: error.problem, cause: error.cause };
  const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
  const { problem } = new ImportError(isTooDeep ? 'tooDeep' : 'broken');
  return { status: 'refused', problem, cause: error };
}

// The reader of PDF comes from another bundle and throws a class of its own.
function isImportError(error: unknown): error is ImportError {
  return error instanceof Error && 'problem' in error;
}
