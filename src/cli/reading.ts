import { access } from 'node:fs/promises';
import { readCodebook } from '../core/codebook/readCodebook';
import type { Codebook } from '../core/codebook/types';
import * as gazetteer from '../core/gazetteer/gazetteer';
import type { ReadingSettings } from '../core/report/readingSettings';
import { readRoster } from '../core/roster/readRoster';
import { rosterLanguages } from '../core/roster/rosterFields';
import type { Roster } from '../core/roster/types';
import { messageOf, type Read } from '../core/text/problem';
import { readText } from './readText';
import { UsageError } from './usage';

/** The workspace's codebook has this name in the editor. */
export const usualCodebook = 'codebook.yaml';

/** The codebook in a file that was named; its problems are told. */
export function codebookFrom(file: string): Promise<Codebook> {
  return yamlFrom('codebook', file, readCodebook);
}

/** The roster in a file that was named, if one was; its problems are told. */
export async function rosterFrom(file: string | undefined): Promise<Roster | undefined> {
  return file === undefined
    ? undefined
    : yamlFrom('roster', file, text => readRoster(text, gazetteer));
}

/** The language that `--language` names; undefined where it is to be found by itself. */
export function languageOf(written: string | undefined): ReadingSettings['language'] {
  const language = rosterLanguages.find(known => known === written);
  if (language || written === undefined || written === 'auto') return language;
  throw new UsageError(`--language is en, fr, es or auto, not "${written}"`);
}

/** Whether there is such a file. */
export async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** What a file of ours says; its problems are told. */
async function yamlFrom<T>(
  what: string,
  file: string,
  read: (text: string) => Read<T>,
): Promise<T> {
  const text = await readText(file);
  if (text === undefined) throw new UsageError(`the ${what} ${file} cannot be read`);
  const { value, problems } = read(text);
  for (const problem of problems)
    process.stderr.write(`rapporteur: ${file}: ${messageOf(problem)}\n`);
  return value;
}
