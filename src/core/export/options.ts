import type { AnnotatedReport } from '../analysis/annotatedReport';
import type { Codebook } from '../codebook/types';
import type { Role } from '../report/types';
import type { Ref } from '../text/ref';
import { overlaps, type Span } from '../text/span';

/** A report to export. */
export interface ExportedReport {
  /** Its file's name, as the export tells it. */
  readonly name: string;
  readonly annotated: AnnotatedReport;
  /** Whether `*` and `_` in its text are Markdown's marks, which quotations leave out. */
  readonly hasMarks: boolean;
  /**
   * Only the contributions and annotations that share text with one of these are told; all, if absent. TEI and
   * JSON tell whole reports.
   */
  readonly only?: readonly Span[];
}

/** Whether what stands at `span` is told of a report. */
export function isTold({ only }: ExportedReport, span: Span): boolean {
  return !only || only.some(each => overlaps(each, span));
}

/** What is known of speakers beside the report. */
export interface Facts {
  /** What people read for a country, group or organisation; the ref's own name for all others. */
  readonly nameOf: (ref: Ref) => string;
  /** The regions of the country with this code of ISO 3166-1, the smallest first. */
  readonly regionsOf: (code: string) => readonly string[];
}

/** The words of documents that people read, in their language. */
export interface Labels {
  readonly language: string;
  readonly quotations: string;
  readonly noCode: string;
  readonly noSpeaker: string;
  readonly note: string;
  /** What is said of a passage whose place is not sure. */
  readonly status: { readonly review: string; readonly orphan: string };
  readonly roleName: (role: Role) => string;
  /** For a number: “Roundtable 2.1”. */
  readonly roundtable: (number: string) => string;
}

/** What all exports need to know. */
export interface ExportOptions {
  /** The codes' order and names, and the themes that are counted. */
  readonly codebook: Codebook;
  readonly facts: Facts;
  readonly labels: Labels;
  /** Only annotations of these coders; an empty name stands for the sidecar without one. All, if absent. */
  readonly coders?: readonly string[];
  /** By what quotations are ordered first. */
  readonly by: 'code' | 'speaker';
  /** How a quotation is written; see `toQuotation`. */
  readonly quotation: string;
  /** Whether a byte order mark stands in front of CSV. */
  readonly hasByteOrderMark: boolean;
  /** What stands in front of all names of files to make IRIs of them; empty for relative ones. */
  readonly base: string;
}

/** A piece of an export, in the order in which they are written. */
export type Chunk = string | Uint8Array;

/**
 * Writes an export piece by piece: first what `begin` gives, then what `add` gives for each report,
 * then what `end` gives. The same reports in the same order give the same bytes.
 */
export interface Exporter {
  readonly begin: () => Iterable<Chunk>;
  readonly add: (report: ExportedReport) => Iterable<Chunk>;
  readonly end: () => Iterable<Chunk>;
}
