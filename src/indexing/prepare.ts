import { annotate } from '../core/analysis/annotate';
import { type SidecarEntries, place } from '../core/analysis/place';
import { nothingPlaced } from '../core/analysis/placed';
import { readSidecar } from '../core/annotations/readSidecar';
import { parseSidecarName } from '../core/annotations/sidecarName';
import { starterCodebook } from '../core/codebook/starterCodebook';
import type { Codebook } from '../core/codebook/types';
import * as gazetteer from '../core/gazetteer/gazetteer';
import { ThemeMatcher } from '../core/mentions/themeMatcher';
import type { Language } from '../core/report/language/lexicon';
import { parseReport } from '../core/report/parseReport';
import type { Roster } from '../core/roster/types';
import { readRoster } from '../core/roster/readRoster';
import { entryOf, noFacts, type ReportEntry } from '../core/search/reportEntry';
import { isReadable } from '../core/text/isReadable';
import { decoded } from './decoded';
import type { IndexedReport } from './segmentWriter';
import { wordsOf } from './wordsOf';

/** With what reports are read: plain values, for they go to other threads. */
export interface Reading {
  /** Its themes are enough; undefined for the built-in codebook. */
  readonly codebook?: Codebook;
  /** Its text. */
  readonly roster?: string;
  readonly language?: Language;
}

/** A report's file with its sidecars, as they were at the same time. */
export interface ReportFiles {
  readonly report: string;
  readonly stamp: string;
  /** Undefined for a file that is too large to be a report. */
  readonly bytes?: Uint8Array;
  readonly sidecars: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** Reads reports for the index. */
export class Preparer {
  readonly #codebook: Codebook;
  readonly #themes: ThemeMatcher;
  readonly #roster?: Roster;
  readonly #language?: Language;

  constructor({ codebook, roster, language }: Reading) {
    this.#codebook = codebook ?? starterCodebook();
    this.#themes = new ThemeMatcher(this.#codebook);
    this.#roster = roster === undefined ? undefined : readRoster(roster, gazetteer).value;
    this.#language = language;
  }

  /** A text that is no report stays without contributions, so that it need not be read again. */
  prepare({ report: address, stamp, bytes, sidecars }: ReportFiles): IndexedReport {
    const text = bytes && decoded(bytes);
    if (text === undefined || !isReadable(text))
      return { entry: nothingIn(address), stamp, words: [] };
    const report = parseReport(text, { roster: this.#roster, language: this.#language });
    const placed = place(sidecars.map(entriesIn), report, nothingPlaced);
    const annotated = annotate({
      report,
      codebook: this.#codebook,
      themes: this.#themes,
      ...placed,
    });
    const entry = annotated.report.isReport ? entryOf(address, annotated) : nothingIn(address);
    return { entry, stamp, words: wordsOf(entry, text) };
  }
}

function entriesIn({ name, bytes }: ReportFiles['sidecars'][number]): SidecarEntries {
  const { value } = readSidecar(decoded(bytes));
  const coder = value.coder ?? parseSidecarName(name)?.coder;
  return { ...value, coder, isOwn: false };
}

function nothingIn(report: string): ReportEntry {
  return { report, roundtables: [], contributions: [], facts: noFacts };
}
