import path from 'node:path';
import { annotate } from '../core/analysis/annotate';
import { place } from '../core/analysis/place';
import { nothingPlaced } from '../core/analysis/placed';
import type { Codebook } from '../core/codebook/types';
import { hasMarks } from '../core/export/hasMarks';
import type { ExportedReport } from '../core/export/options';
import { ThemeMatcher } from '../core/mentions/themeMatcher';
import { parseReport } from '../core/report/parseReport';
import type { ReadingSettings } from '../core/report/readingSettings';
import { readText } from './readText';
import { Sidecars, tellGone } from './sidecars';

/** Reads reports with their sidecars. */
export class ReportReader {
  readonly #settings: Omit<ReadingSettings, 'lexicons'>;
  readonly #codebook: Codebook;
  readonly #themes: ThemeMatcher;
  readonly #sidecars = new Sidecars();

  constructor(settings: Omit<ReadingSettings, 'lexicons'>, codebook: Codebook) {
    this.#settings = settings;
    this.#codebook = codebook;
    this.#themes = new ThemeMatcher(codebook);
  }

  /** The files that are read for a report. */
  async filesOf(report: string): Promise<readonly string[]> {
    return [report, ...(await this.#sidecars.beside(report))];
  }

  /** `isWhole` is false when the report or a sidecar of it could not be read. */
  async read(file: string): Promise<{ report?: ExportedReport; isWhole: boolean }> {
    const text = await readText(file);
    if (text === undefined) return { isWhole: false };
    const { sidecars, isWhole } = await this.#sidecars.read(file);
    const report = parseReport(text, this.#settings);
    const placed = sidecars.map(sidecar => {
      const found = place([sidecar], report, nothingPlaced);
      tellGone(sidecar.file, found.corrections);
      return found;
    });
    const annotated = annotate({
      report,
      codebook: this.#codebook,
      themes: this.#themes,
      annotations: placed.flatMap(({ annotations }) => annotations),
      corrections: placed.flatMap(({ corrections }) => corrections),
    });
    return { report: { name: nameOf(file), annotated, hasMarks: hasMarks(file) }, isWhole };
  }
}

/** The path from this folder on, with slashes; of a file elsewhere its name alone. */
function nameOf(file: string): string {
  const relative = path.relative('', file);
  const isHere = !relative.startsWith('..') && !path.isAbsolute(relative);
  return isHere ? relative.split(path.sep).join('/') : path.basename(file);
}
