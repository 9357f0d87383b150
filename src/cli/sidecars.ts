import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { type PlacedCorrection, placeCorrections } from '../core/analysis/placedCorrection';
import type { SidecarEntries } from '../core/analysis/place';
import { readSidecar } from '../core/annotations/readSidecar';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { messageOf } from '../core/text/problem';
import { readText } from './readText';

/** What a sidecar holds, and its path. */
export interface NamedEntries extends SidecarEntries {
  readonly file: string;
}

/** Finds and reads the sidecars beside reports. */
export class Sidecars {
  // Lists of reports go folder by folder; of a large collection no more than one is kept.
  #folder?: string;
  #names: ReadonlyMap<string, readonly string[]> = new Map();

  /** What all sidecars of a report correct in its `text`; `isWhole` is false when one cannot be read. */
  async corrections(
    report: string,
    text: string,
  ): Promise<{ corrections: readonly PlacedCorrection[]; isWhole: boolean }> {
    const { sidecars, isWhole } = await this.read(report);
    return { corrections: sidecars.flatMap(each => correctionsIn(each, text)), isWhole };
  }

  /** What all sidecars of a report hold; `isWhole` is false when one cannot be read. Problems are told. */
  async read(report: string): Promise<{ sidecars: readonly NamedEntries[]; isWhole: boolean }> {
    const sidecars: NamedEntries[] = [];
    let isWhole = true;
    for (const file of await this.beside(report)) {
      const text = await readText(file);
      if (text === undefined) isWhole = false;
      else sidecars.push(entriesIn(file, text));
    }
    return { sidecars, isWhole };
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

function entriesIn(file: string, text: string): NamedEntries {
  const { value, problems } = readSidecar(text);
  for (const problem of problems)
    process.stderr.write(`rapporteur: ${file}: ${messageOf(problem)}\n`);
  const coder = value.coder ?? parseSidecarName(path.basename(file))?.coder;
  return { ...value, file, coder, isOwn: false };
}

function correctionsIn(entries: NamedEntries, text: string): PlacedCorrection[] {
  const placed = placeCorrections(text, entries.corrections, entries);
  tellGone(entries.file, placed);
  return placed;
}

/** Says how many corrections of a sidecar have lost their text. */
export function tellGone(file: string, corrections: readonly PlacedCorrection[]): void {
  const gone = corrections.filter(({ anchor }) => anchor?.status === 'orphan').length;
  if (gone > 0)
    process.stderr.write(`rapporteur: ${file}: ${gone} corrections: their text is gone\n`);
}
