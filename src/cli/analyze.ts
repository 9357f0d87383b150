import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Analysis, analysisOf } from '../core/analysis/analyze';
import { correct } from '../core/analysis/correct';
import { readCodebook } from '../core/codebook/readCodebook';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { findMentions, ThemeMatcher } from '../core/mentions/findMentions';
import { parseReport } from '../core/report/parseReport';
import { messageOf } from '../core/text/problem';
import { readText } from './readText';
import { Sidecars } from './sidecars';
import { UsageError } from './usage';

/** `rapporteur analyze`: prints the analysis of each file. Returns the exit status. */
export async function analyze(args: readonly string[]): Promise<number> {
  const { files, format, codebookFile } = readOptions(args);
  const themes = new ThemeMatcher(
    codebookFile ? await codebookFrom(codebookFile) : starterCodebook(),
  );
  const writer =
    format === 'json' ? jsonWriter(files.length > 1 || files.includes('-')) : lineWriter;
  const sidecars = new Sidecars();
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const { analysis, isWhole } = await analyzeFile(file, themes, sidecars);
    if (analysis) await writer.write(analysis);
    if (!isWhole) status = 1;
  }
  writer.end();
  return status;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'json' }, codebook: { type: 'string' } },
      allowPositionals: true,
    });
    if (values.format !== 'json' && values.format !== 'ndjson') {
      throw new UsageError(`--format is json or ndjson, not "${values.format}"`);
    }
    if (positionals.length === 0) throw new UsageError('name at least one file');
    return { files: positionals, format: values.format, codebookFile: values.codebook };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
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

/** `isWhole` is false when the report or a sidecar of it could not be read. */
async function analyzeFile(
  file: string,
  themes: ThemeMatcher,
  sidecars: Sidecars,
): Promise<{ analysis?: Analysis; isWhole: boolean }> {
  const text = await readText(file);
  if (text === undefined) return { isWhole: false };
  const { corrections, isWhole } = await sidecars.corrections(file, text);
  const report = correct(parseReport(text), corrections);
  const analysis = analysisOf(path.basename(file), report, findMentions(report, themes));
  return { analysis, isWhole };
}

async function codebookFrom(file: string): Promise<Codebook> {
  const text = await readText(file);
  if (text === undefined) throw new UsageError(`the codebook ${file} cannot be read`);
  const { value, problems } = readCodebook(text);
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
