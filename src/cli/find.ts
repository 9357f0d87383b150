import { parseArgs } from 'node:util';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import { countriesIn } from '../core/gazetteer/regions';
import { type FoundInReport, foundMarkdown, foundObjects } from '../core/search/foundPassages';
import type { Wanted } from '../core/search/wanted';
import { isEmptyWanted, wantedBy } from '../core/search/wantedBy';
import { messageOf } from '../core/text/problem';
import { foundInReport } from '../indexing/foundInReport';
import { listed } from './listed';
import { codebookFrom, rosterFrom } from './reading';
import { ReportReader } from './reportReader';
import { UsageError } from './usage';
import { lineWriter, listWriter, textWriter } from './writers';

/**
 * `rapporteur find`: prints the contributions of the files that a query wants. Returns the exit status: 1
 * where a file could not be read.
 */
export async function find(args: readonly string[]): Promise<number> {
  const { query, files, format, codebook, roster } = await readOptions(args);
  const wanted = wantedOf(query, codebook);
  const reader = new ReportReader({ roster }, codebook);
  const writer = writers[format]();
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const { report, isWhole } = await reader.read(file);
    const found = report && foundInReport(file, report.annotated, wanted);
    if (found) await writer.write({ ...found, text: report.annotated.report.text });
    if (!isWhole) status = 1;
  }
  writer.end();
  return status;
}

async function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'json' },
        codebook: { type: 'string' },
        roster: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [query = '', ...files] = positionals;
    const format = formats.find(known => known === values.format);
    if (!format) throw new UsageError(`--format is json, ndjson or md, not "${values.format}"`);
    if (files.length === 0) throw new UsageError('name what to find, and at least one file');
    const codebook = values.codebook ? await codebookFrom(values.codebook) : starterCodebook();
    return { query, files, format, codebook, roster: await rosterFrom(values.roster) };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

/** What a query wants. Throws UsageError where it asks for nothing, or for what nobody knows. */
function wantedOf(query: string, codebook: Codebook): Wanted {
  const { value, problems } = wantedBy(query, { codebook, countriesIn });
  const [problem] = problems;
  if (problem) throw new UsageError(messageOf(problem));
  if (isEmptyWanted(value)) throw new UsageError('the query asks for nothing');
  return value;
}

const formats = ['json', 'ndjson', 'md'] as const;

const writers = {
  json: () => listWriter<FoundInReport>(each => foundObjects(each)),
  ndjson: () => lineWriter<FoundInReport>(each => foundObjects(each)),
  md: () => textWriter(foundMarkdown),
};
