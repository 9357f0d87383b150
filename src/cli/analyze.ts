import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { type Analysis, analysisOf } from '../core/analysis/analyze';
import { readCodebook } from '../core/codebook/readCodebook';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { findMentions, ThemeMatcher } from '../core/mentions/findMentions';
import { parseReport } from '../core/report/parseReport';
import { messageOf } from '../core/text/problem';
import { UsageError } from './usage';

/** `rapporteur analyze`: prints the analysis of each file. Returns the exit status. */
export async function analyze(args: readonly string[]): Promise<number> {
  const { files, format, codebookFile } = readOptions(args);
  const themes = new ThemeMatcher(
    codebookFile ? await codebookFrom(codebookFile) : starterCodebook(),
  );
  const writer =
    format === 'json' ? jsonWriter(files.length > 1 || files.includes('-')) : lineWriter;
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const analysis = await analyzeFile(file, themes);
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

async function analyzeFile(file: string, themes: ThemeMatcher): Promise<Analysis | undefined> {
  const text = await readText(file);
  if (text === undefined) return undefined;
  const report = parseReport(text);
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
