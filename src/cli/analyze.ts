import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Analysis, analysisOf } from '../core/analysis/analyze';
import { readCodebook } from '../core/codebook/readCodebook';
import { starterCodebook } from '../core/codebook/starterCodebook';
import * as gazetteer from '../core/gazetteer/gazetteer';
import { findMentions, ThemeMatcher } from '../core/mentions/findMentions';
import { parseReport } from '../core/report/parseReport';
import type { ReadingSettings } from '../core/report/readingSettings';
import { readRoster } from '../core/roster/readRoster';
import { rosterLanguages } from '../core/roster/rosterFields';
import { messageOf, type Read } from '../core/text/problem';
import { UsageError } from './usage';

/** `rapporteur analyze`: prints the analysis of each file. Returns the exit status. */
export async function analyze(args: readonly string[]): Promise<number> {
  const { files, format, codebookFile, rosterFile, language } = readOptions(args);
  const codebook = codebookFile
    ? await yamlFrom('codebook', codebookFile, readCodebook)
    : starterCodebook();
  const roster = rosterFile
    ? await yamlFrom('roster', rosterFile, text => readRoster(text, gazetteer))
    : undefined;
  const themes = new ThemeMatcher(codebook);
  const writer =
    format === 'json' ? jsonWriter(files.length > 1 || files.includes('-')) : lineWriter;
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const analysis = await analyzeFile(file, themes, { language, roster });
    if (analysis) await writer.write(analysis);
    else status = 1;
  }
  writer.end();
  return status;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'json' },
        codebook: { type: 'string' },
        roster: { type: 'string' },
        language: { type: 'string' },
      },
      allowPositionals: true,
    });
    if (values.format !== 'json' && values.format !== 'ndjson') {
      throw new UsageError(`--format is json or ndjson, not "${values.format}"`);
    }
    if (positionals.length === 0) throw new UsageError('name at least one file');
    return {
      files: positionals,
      format: values.format,
      codebookFile: values.codebook,
      rosterFile: values.roster,
      language: languageOf(values.language),
    };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

function languageOf(written: string | undefined): ReadingSettings['language'] {
  const language = rosterLanguages.find(known => known === written);
  if (language || written === undefined || written === 'auto') return language;
  throw new UsageError(`--language is en, fr, es or auto, not "${written}"`);
}

/** The named files; `-` stands for those that standard input lists. */
async function* listed(files: readonly string[]): AsyncGenerator<string> {
  for (const file of files) {
    if (file !== '-') yield file;
    else yield* linesOfInput();
  }
}

async function* linesOfInput(): AsyncGenerator<string> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) yield line.trim();
  }
}

async function analyzeFile(
  file: string,
  themes: ThemeMatcher,
  settings: ReadingSettings,
): Promise<Analysis | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  const report = parseReport(text, settings);
  return analysisOf(path.basename(file), report, findMentions(report, themes));
}

/** The file's text without byte order mark, or undefined when it cannot be read: then the reason is told. */
async function readText(file: string): Promise<string | undefined> {
  try {
    const bytes = await readFile(file);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is no UTF-8 text; save it as UTF-8'
        : (error as Error).message;
    process.stderr.write(`rapporteur: ${file}: ${reason}\n`);
    return undefined;
  }
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

interface Writer {
  readonly begin: () => void;
  readonly write: (analysis: Analysis) => Promise<void>;
  readonly end: () => void;
}

/** Waits while the reader is slower than we are, so that memory stays bounded. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>(resolve => process.stdout.once('drain', resolve));
}

const lineWriter: Writer = {
  begin: () => undefined,
  write: analysis => print(`${JSON.stringify(analysis)}\n`),
  end: () => undefined,
};

function jsonWriter(isList: boolean): Writer {
  let count = 0;
  return {
    begin: () => void (isList && process.stdout.write('[')),
    write: analysis =>
      print(`${count++ > 0 ? ',' : ''}${isList ? '\n' : ''}${JSON.stringify(analysis)}`),
    end: () => void process.stdout.write(isList ? '\n]\n' : '\n'),
  };
}
