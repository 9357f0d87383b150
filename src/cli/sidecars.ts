import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type PlacedCorrection, placeCorrections } from '../core/analysis/placedCorrection';
import { readSidecar } from '../core/annotations/readSidecar';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { messageOf } from '../core/text/problem';
import { readText } from './readText';

/** Finds the corrections beside reports. */
export class Sidecars {
  // Lists of reports go folder by folder; of a large collection no more than one is kept.
  #folder?: string;
  #names: ReadonlyMap<string, readonly string[]> = new Map();

  /** What all sidecars of a report correct in its `text`; `isWhole` is false when one cannot be read. */
  async corrections(
    report: string,
    text: string,
  ): Promise<{ corrections: readonly PlacedCorrection[]; isWhole: boolean }> {
    const corrections: PlacedCorrection[] = [];
    let isWhole = true;
    for (const file of await this.beside(report)) {
      const sidecar = await readText(file);
      if (sidecar === undefined) isWhole = false;
      else corrections.push(...correctionsIn(file, sidecar, text));
    }
    return { corrections, isWhole };
  }

  /** The paths of all sidecars of a report. */
  async beside(report: string): Promise<readonly string[]> {
    const folder = path.dirname(report);
    if (folder !== this.#folder) {
      this.#names = sidecarsByReport(await readdir(folder).catch(() => []));
      this.#folder = folder;
    }
    const names = this.#names.get(path.basename(report)) ?? [];
    return names.map(name => path.join(folder, name));
  }
}

function sidecarsByReport(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byReport = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const report = parseSidecarName(name)?.report;
    if (report !== undefined) byReport.set(report, [...(byReport.get(report) ?? []), name]);
  }
  return byReport;
}

function correctionsIn(file: string, sidecar: string, text: string): PlacedCorrection[] {
  const { value, problems } = readSidecar(sidecar);
  for (const problem of problems)
    process.stderr.write(`rapporteur: ${file}: ${messageOf(problem)}\n`);
  const { coder, corrections } = value;
  const placed = placeCorrections(text, corrections, { coder, isOwn: false });
  const gone = placed.filter(({ anchor }) => anchor?.status === 'orphan').length;
  if (gone > 0)
    process.stderr.write(`rapporteur: ${file}: ${gone} corrections: their text is gone\n`);
  return placed;
}
