import { parseArgs } from 'node:util';
import { readCodebook } from '../core/codebook/readCodebook';
import { starterCodebook } from '../core/codebook/starterCodebook';
import { countriesIn } from '../core/gazetteer/regions';
import { type FoundInReport, foundMarkdown, foundObjects } from '../core/search/foundPassages';
import { TextFinder } from '../core/search/textFinder';
import type { Wanted } from '../core/search/wanted';
import { isEmptyWanted, wantedBy } from '../core/search/wantedBy';
import { messageOf } from '../core/text/problem';
import { Preparer, type Reading, type ReportFiles } from '../indexing/prepare';
import { Shard } from '../indexing/shard';
import { listed } from './listed';
import { readBytes } from './readText';
import { Sidecars } from './sidecars';
import { UsageError } from './usage';
import { lineWriter, listWriter, textWriter } from './writers';

/**
 * `rapporteur find`: prints the contributions of the files that a query wants. Returns the exit status: 1
 * where a file could not be read.
 */
export async function find(args: readonly string[]): Promise<number> {
  const { query, files, format, reading } = await readOptions(args);
  const wanted = wantedOf(query, reading);
  const finder = new TextFinder(wanted);
  const preparer = new Preparer(reading);
  const sidecars = new Sidecars();
  const writer = writers[format]();
  let status = 0;
  writer.begin();
  for await (const file of listed(files)) {
    const all = await filesOf(file, sidecars);
    if (!all) status = 1;
    else for (const each of foundIn(all, { preparer, wanted, finder })) await writer.write(each);
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
    const codebook = await textOf('codebook', values.codebook);
    const reading = {
      codebook: codebook === undefined ? undefined : readCodebook(codebook).value,
      roster: await textOf('roster', values.roster),
    };
    return { query, files, format, reading } as const;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

async function textOf(what: string, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  const bytes = await readBytes(file);
  if (!bytes) throw new UsageError(`the ${what} ${file} cannot be read`);
  return new TextDecoder().decode(bytes);
}

/** What a query wants. Throws UsageError where it asks for nothing, or for what nobody knows. */
function wantedOf(query: string, { codebook }: Reading): Wanted {
  const known = { codebook: codebook ?? starterCodebook(), countriesIn };
  const { value, problems } = wantedBy(query, known);
  const [problem] = problems;
  if (problem) throw new UsageError(messageOf(problem));
  if (isEmptyWanted(value)) throw new UsageError('the query asks for nothing');
  return value;
}

async function filesOf(report: string, sidecars: Sidecars): Promise<ReportFiles | undefined> {
  const bytes = await readBytes(report);
  if (!bytes) return undefined;
  const found = await Promise.all(
    (await sidecars.beside(report)).map(async name => ({ name, bytes: await readBytes(name) })),
  );
  const read = found.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
  return { report, stamp: '', bytes, sidecars: read };
}

interface Search {
  readonly preparer: Preparer;
  readonly wanted: Wanted;
  readonly finder: TextFinder;
}

/** What is found in one report, or nothing. */
function foundIn(files: ReportFiles, { preparer, wanted, finder }: Search): FoundInReport[] {
  const shard = new Shard();
  shard.put(preparer.prepare(files));
  shard.flush('');
  const text = new TextDecoder().decode(files.bytes);
  return shard
    .find(wanted, Infinity)
    .found.map(report => ({
      ...report,
      text,
      contributions: finder.find(text, report.contributions),
    }))
    .filter(({ contributions }) => contributions.length > 0);
}

const formats = ['json', 'ndjson', 'md'] as const;

const writers = {
  json: () => listWriter<FoundInReport>(each => foundObjects(each)),
  ndjson: () => lineWriter<FoundInReport>(each => foundObjects(each)),
  md: () => textWriter(foundMarkdown),
};
