import { CodePoints } from '../text/codePoints';
import type { ExportedReport, ExportOptions } from './options';
import { type AnnotatedPassage, passagesOf } from './passages';
import { toQuotation } from './quotation';
import { quotationFields } from './quotationFields';
import { CodeLevel, type QuotationLevel, SpeakerLevel } from './quotationLevels';
import { SpeakerNames } from './speakerNames';

/** A passage as it is quoted. */
export interface Quotation {
  /** As the format for quotations wants it. */
  readonly text: string;
  /** Where it stands, and who annotated it: “forum.txt, 529–578, ana”. */
  readonly source: string;
  readonly note?: string;
}

/** Headings of two levels with the quotations under them. */
export interface QuotationGroup {
  readonly heading: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly quotations: readonly Quotation[];
  }[];
}

/**
 * Collects the quotations of reports by code and then by speaker, or the other way round, each group in
 * the order of reports and of their texts. One of several codes or speakers stands under each.
 */
export class Quotations {
  readonly #options: ExportOptions;
  readonly #outer: QuotationLevel;
  readonly #inner: QuotationLevel;
  readonly #groups = new Map<string, Map<string, Quotation[]>>();

  constructor(options: ExportOptions) {
    this.#options = options;
    const levels = [new CodeLevel(options), new SpeakerLevel(options)] as const;
    [this.#outer, this.#inner] = options.by === 'code' ? levels : [levels[1], levels[0]];
  }

  add(report: ExportedReport): void {
    const names = new SpeakerNames(report.annotated.report, this.#options.facts);
    const points = new CodePoints(report.annotated.report.text);
    for (const passage of passagesOf(report, this.#options)) {
      const quotation = this.#quotationOf(report, passage, names, points);
      const inner = this.#inner.keysOf(passage, names);
      for (const key of this.#outer.keysOf(passage, names)) this.#put(key, inner, quotation);
    }
  }

  groups(): readonly QuotationGroup[] {
    return this.#outer.inOrder(this.#groups).map(([key, groups]) => ({
      heading: this.#outer.headingOf(key),
      groups: this.#inner.inOrder(groups).map(([key, quotations]) => {
        return { heading: this.#inner.headingOf(key), quotations };
      }),
    }));
  }

  #put(outer: string, inner: readonly string[], quotation: Quotation): void {
    const groups = this.#groups.get(outer) ?? new Map<string, Quotation[]>();
    this.#groups.set(outer, groups);
    for (const key of inner) {
      const quotations = groups.get(key);
      if (quotations) quotations.push(quotation);
      else groups.set(key, [quotation]);
    }
  }

  #quotationOf(
    report: ExportedReport,
    passage: AnnotatedPassage,
    names: SpeakerNames,
    points: CodePoints,
  ): Quotation {
    const { labels, quotation } = this.#options;
    const { annotation, coder } = passage.placed;
    const quotationNames = { ...labels, nameOf: names.nameOf };
    const fields = quotationFields(report, passage, quotationNames, annotation);
    return {
      text: toQuotation(quotation, fields),
      source: [report.name, this.#placeOf(passage, points), coder].filter(Boolean).join(', '),
      note: annotation.note?.trim() || undefined,
    };
  }

  #placeOf({ placed, span }: AnnotatedPassage, points: CodePoints): string | undefined {
    if (span) return `${points.toCodePoints(span.start)}–${points.toCodePoints(span.end)}`;
    const { status } = placed.anchor;
    const isKnown = status === 'exact' || status === 'moved';
    return isKnown ? undefined : this.#options.labels.status[status];
  }
}
