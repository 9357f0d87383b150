import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type * as importersModule from '../importers';
import type * as importPdfModule from '../importPdf';
import { messageOf } from '../core/text/problem';
import type { Format, Outcome } from '../importing/types';
import { targetNames } from '../importing/targetNames';
import { listed } from './listed';
import { UsageError } from './usage';

/**
 * `rapporteur import`: writes the text of each file beside it, or into a folder, under a name that is
 * free; says what could not be kept. Returns the exit status: 1 where a file could not be imported.
 */
export async function importFiles(args: readonly string[]): Promise<number> {
  const { files, format, out } = readOptions(args);
  let status = 0;
  for await (const file of listed(files)) {
    try {
      if (!(await importFile(file, format, out ?? path.dirname(file)))) status = 1;
    } catch (error) {
      tell(file, (error as Error).message);
      status = 1;
    }
  }
  return status;
}

interface Options {
  readonly files: readonly string[];
  readonly format: Format;
  readonly out?: string;
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'md' }, out: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.format !== 'md' && values.format !== 'txt')
      throw new UsageError(`--format is md or txt, not "${values.format}"`);
    if (positionals.length === 0) throw new UsageError('name at least one file');
    return { files: positionals, format: values.format, out: values.out };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

/** Whether the file could be imported; if not, why is told. */
async function importFile(file: string, format: Format, folder: string): Promise<boolean> {
  const outcome = await outcomeOf(file, format);
  if (outcome.status === 'refused') tell(file, messageOf(outcome.problem));
  if (outcome.status !== 'imported') return false;
  for (const problem of outcome.problems) tell(file, messageOf(problem));
  const target = await writeNew(folder, path.basename(file), format, outcome.text);
  process.stdout.write(`${target}\n`);
  return true;
}

/** The importers stand in files of their own beside this one: no other verb has to load them. */
async function outcomeOf(file: string, format: Format): Promise<Outcome> {
  const bytes = await readFile(file);
  const load = createRequire(__filename);
  const { importReport } = load('./importers.js') as typeof importersModule;
  const pdf = async () => (load('./importPdf.js') as typeof importPdfModule).readPdf;
  return importReport(bytes, path.basename(file), pdf, { format });
}

/** Writes a file that was not there before, and returns its path. */
async function writeNew(
  folder: string,
  name: string,
  format: Format,
  text: string,
): Promise<string> {
  for (const target of targetNames(name, format)) {
    const file = path.join(folder, target);
    try {
      await writeFile(file, text, { flag: 'wx' });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new RangeError('names never end');
}

function tell(file: string, message: string): void {
  process.stderr.write(`rapporteur: ${file}: ${message}\n`);
}
