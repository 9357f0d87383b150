import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { exporterOf } from '../core/export/exporter';
import type { Chunk, Exporter } from '../core/export/options';
import { type ExportValues, optionsOf, readArgs, whatToWrite } from './exportOptions';
import type { Roster } from '../core/roster/types';
import { listed } from './listed';
import { matrixExporter } from './matrixExporter';
import { fileOutput, type Output, standardOutput } from './output';
import { codebookFrom, isThere, languageOf, rosterFrom, usualCodebook } from './reading';
import { ReportReader } from './reportReader';
import { UsageError } from './usage';

/**
 * `rapporteur export`: writes what the reports hold in a format that other programs read. Returns the
 * exit status: 1 where a file could not be read, or nothing could be written.
 */
export async function exportReports(args: readonly string[]): Promise<number> {
  const { values, files } = readArgs(args);
  const codebook = await codebookOf(values.codebook);
  const settings = {
    language: languageOf(values.language),
    roster: await rosterFrom(values.roster),
  };
  const exporter = exporterFor(values, codebook, settings.roster);
  const output = values.out === undefined ? standardOutput() : await fileOutput(values.out);
  try {
    await refuseInput(output, [values.codebook ?? usualCodebook, values.roster]);
    const reader = new ReportReader(settings, codebook);
    return await writeAll(listed(files), { exporter, reader, output });
  } catch (error) {
    await output.discard();
    throw error;
  }
}

/** A matrix is counted in all reports; all else is written report by report. */
function exporterFor(
  values: ExportValues,
  codebook: Codebook,
  roster: Roster | undefined,
): Exporter {
  const options = optionsOf(values, codebook);
  if (values.as === 'matrix') return matrixExporter(values, options, roster);
  const { kind, format } = whatToWrite(values);
  return exporterOf(kind, format, options);
}

/** The codebook that is named, else the one in this folder, else the built-in one. */
async function codebookOf(named: string | undefined): Promise<Codebook> {
  if (named !== undefined) return codebookFrom(named);
  return (await isThere(usualCodebook)) ? codebookFrom(usualCodebook) : starterCodebook();
}

interface Work {
  readonly exporter: Exporter;
  readonly reader: ReportReader;
  readonly output: Output;
}

async function writeAll(
  files: AsyncIterable<string>,
  { exporter, reader, output }: Work,
): Promise<number> {
  const write = async (chunks: Iterable<Chunk>) => {
    for (const chunk of chunks) await output.write(chunk);
  };
  let status = 0;
  let count = 0;
  for await (const file of files) {
    await refuseInput(output, await reader.filesOf(file));
    const { report, isWhole } = await reader.read(file);
    if (!isWhole) status = 1;
    if (!report) continue;
    if (count++ === 0) await write(exporter.begin());
    await write(exporter.add(report));
  }
  if (count === 0) return nothingWritten(output);
  await write(exporter.end());
  await output.finish();
  return status;
}

/** An export of nothing would look like one. */
async function nothingWritten(output: Output): Promise<number> {
  process.stderr.write('rapporteur: no report could be read, and nothing is written\n');
  await output.discard();
  return 1;
}

/** Reports, sidecars and the like are never written over. */
async function refuseInput(
  { file }: Output,
  inputs: readonly (string | undefined)[],
): Promise<void> {
  if (file === undefined) return;
  const target = await realpath(file).catch(() => path.resolve(file));
  for (const input of inputs) {
    if (input === undefined) continue;
    const read = await realpath(input).catch(() => path.resolve(input));
    if (read === target)
      throw new UsageError(`--out names ${input}, which is read and never written over`);
  }
}
