import { createRequire } from 'node:module';
import path from 'node:path';
import type * as importersModule from '../../src/importers';
import type * as importPdfModule from '../../src/importPdf';
import type { Format, ImportOptions, ImportProblem, Outcome } from '../../src/importing/types';

// The bundles themselves: pdf.js runs in them without what it would find around it in Node.
const load = createRequire(path.resolve('dist/tests'));

/** What becomes of a file, by the bundles that the editor and the command line load. */
export async function outcomeOf(
  bytes: Uint8Array,
  name: string,
  options: Partial<ImportOptions> = {},
): Promise<Outcome> {
  const { importReport } = load('./importers.js') as typeof importersModule;
  const pdf = async () => (load('./importPdf.js') as typeof importPdfModule).readPdf;
  return importReport(bytes, name, pdf, { format: 'md', ...options });
}

/** The text of a file that can be imported, and what was lost. */
export async function imported(
  bytes: Uint8Array,
  name: string,
  format: Format = 'md',
): Promise<{ text: string; problems: readonly ImportProblem[] }> {
  const outcome = await outcomeOf(bytes, name, { format });
  if (outcome.status !== 'imported') throw new Error(`${name} is ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The code of why a file is refused, or `imported`. */
export async function refusalOf(bytes: Uint8Array, name: string): Promise<string> {
  const outcome = await outcomeOf(bytes, name);
  return outcome.status === 'refused' ? outcome.problem.code : outcome.status;
}
