import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Analysis, analysisOf } from '../core/analysis/analyze';
import { correct } from '../core/analysis/correct';
import { starterCodebook } from '../core/codebook/starterCodebook';
import { findMentions } from '../core/mentions/findMentions';
import { ThemeMatcher } from '../core/mentions/themeMatcher';
import { parseReport } from '../core/report/parseReport';
import type { ReadingSettings } from '../core/report/readingSettings';
import { listed } from './listed';
import { codebookFrom, languageOf, rosterFrom } from './reading';
import { readText } from './readText';
import { Sidecars } from './sidecars';
import { UsageError } from './usage';
import { lineWriter, listWriter } from './writers';

/** `rapporteur analyze`: prints the analysis of each file. Returns the exit status. */
export async function analyze(args: readonly string[]): Promise<number> {
  const { files, format, codebookFile, rosterFile, language } = readOptions(args);
  const codebook = codebookFile ? await codebookFrom(codebookFile) : starterCodebook();
  const roster = await rosterFrom(rosterFile);
  const themes = new ThemeMatcher(codebook);
  const isList = format === 'json' && (files.length > 1 || files.includes('-'));
  const writer = isList
    ? listWriter<Analysis>(each => [each])
    : lineWriter<Analysis>(each => [each]);
  const sidecars = new Sidecars();
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const reading = { settings: { language, roster }, themes, sidecars };
    const { analysis, isWhole } = await analyzeFile(file, reading);
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

interface Reading {
  readonly settings: Omit<ReadingSettings, 'lexicons'>;
  readonly themes: ThemeMatcher;
  readonly sidecars: Sidecars;
}

/** `isWhole` is false when the report or a sidecar of it could not be read. */
async function analyzeFile(
  file: string,
  { settings, themes, sidecars }: Reading,
): Promise<{ analysis?: Analysis; isWhole: boolean }> {
  const text = await readText(file);
  if (text === undefined) return { isWhole: false };
  const { corrections, isWhole } = await sidecars.corrections(file, text);
  const report = correct(parseReport(text, settings), corrections);
  const analysis = analysisOf(path.basename(file), report, findMentions(report, themes));
  return { analysis, isWhole };
}
