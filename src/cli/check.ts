import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkAnnotations, type SidecarText } from '../core/analysis/checkAnnotations';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { codesById } from '../core/codebook/codes';
import { readCodebook } from '../core/codebook/readCodebook';
import { LineIndex } from '../core/text/lineIndex';
import { messageOf, type Problem } from '../core/text/problem';
import { parseReport } from '../core/report/parseReport';
import { listed } from './listed';
import { isThere, usualCodebook } from './reading';
import { readText } from './readText';
import { Sidecars } from './sidecars';
import { UsageError } from './usage';

/**
 * `rapporteur check`: validates the codebook and the sidecars of each file, a report or a sidecar, and
 * lists what a person has to look at as file:line:column. Returns the exit status: 1 where there is
 * anything but warnings.
 */
export async function check(args: readonly string[]): Promise<number> {
  const { files, codebookFile } = readOptions(args);
  const log = new Log();
  const codes = await checkCodebook(log, codebookFile);
  const sidecars = new Sidecars();
  const reports = new Set<string>();
  for await (const file of listed(files)) {
    const report = reportOf(file);
    if (reports.has(report)) continue;
    reports.add(report);
    await checkReport(log, report, await sidecars.beside(report), codes);
  }
  log.close(reports.size);
  return log.hasFailed ? 1 : 0;
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { codebook: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length === 0) throw new UsageError('name at least one file');
    return { files: positionals, codebookFile: values.codebook };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

/** A sidecar stands for its report, which is checked with all of its sidecars. */
function reportOf(file: string): string {
  const name = parseSidecarName(path.basename(file));
  return name ? path.join(path.dirname(file), name.report) : path.normalize(file);
}

/** The ids of the codes; undefined where there is no codebook to check against. */
async function checkCodebook(
  log: Log,
  named: string | undefined,
): Promise<ReadonlySet<string> | undefined> {
  const file = named ?? usualCodebook;
  if (named === undefined && !(await isThere(file))) return undefined;
  const text = await log.read(file);
  if (text === undefined) return undefined;
  const { value, problems } = readCodebook(text);
  log.problems(file, text, problems);
  return new Set(codesById(value).keys());
}

async function checkReport(
  log: Log,
  report: string,
  files: readonly string[],
  codes: ReadonlySet<string> | undefined,
): Promise<void> {
  const text = await log.read(report);
  const sidecars: SidecarText[] = [];
  for (const file of files) {
    const sidecar = await log.read(file);
    if (sidecar !== undefined) sidecars.push({ file, text: sidecar });
  }
  if (text === undefined) return;
  const lines = new Map<string, LineIndex>();
  const linesOf = (file: string, of: string) => {
    const known = lines.get(file) ?? new LineIndex(of);
    lines.set(file, known);
    return known;
  };
  const { findings, problems } = checkAnnotations(parseReport(text), sidecars, codes);
  for (const { sidecar, found } of problems) log.problems(sidecar.file, sidecar.text, found);
  for (const { kind, sidecar, at, span, message } of findings) {
    const [file, where, place] =
      span === undefined ? [sidecar.file, sidecar.text, at] : [report, text, span.start];
    log.add(kind, file, linesOf(file, where), place, message);
  }
}

/** What was found, one line each, as compilers write it. */
class Log {
  readonly #counts = new Map<string, number>();

  /** The text of a file; undefined, and told, where it cannot be read. */
  async read(file: string): Promise<string | undefined> {
    const text = await readText(file);
    if (text === undefined) this.#count('error');
    return text;
  }

  problems(file: string, text: string, problems: readonly Problem[]): void {
    const lines = new LineIndex(text);
    for (const problem of problems)
      this.add(problem.severity, file, lines, problem.start, messageOf(problem));
  }

  add(kind: string, file: string, lines: LineIndex, offset: number, message: string): void {
    const { line, character } = lines.positionAt(offset);
    process.stdout.write(`${file}:${line + 1}:${character + 1}: ${kind}: ${message}\n`);
    this.#count(kind);
  }

  get hasFailed(): boolean {
    return [...this.#counts.keys()].some(kind => kind !== 'warning');
  }

  /** How much there was of each kind. */
  close(reports: number): void {
    const counts = Array.from(this.#counts, ([kind, count]) => `${kind}: ${count}`);
    process.stderr.write(`rapporteur: reports: ${reports}, ${counts.join(', ') || 'all well'}\n`);
  }

  #count(kind: string): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }
}
