import { CodeNames } from './codeNames';
import type { ExportedReport, Labels } from './options';
import type { Passage } from './passages';
import type { QuotationField } from './quotation';
import type { Annotation } from '../annotations/types';
import type { Ref } from '../text/ref';

/** Names what stands in a quotation. */
export interface QuotationNames extends Pick<Labels, 'roleName' | 'roundtable'> {
  readonly nameOf: (ref: Ref) => string;
}

/** What a quotation of a passage of a report can tell; `annotation` where somebody annotated it. */
export function quotationFields(
  { name, annotated, hasMarks }: ExportedReport,
  { quote, speakers, contribution, roundtable }: Passage,
  names: QuotationNames,
  annotation?: Pick<Annotation, 'codes' | 'note'>,
): Partial<Record<QuotationField, string>> {
  const { report, codebook } = annotated;
  const codes = new CodeNames(codebook);
  return {
    quote: onOneLine(hasMarks ? withoutMarks(quote) : quote),
    speaker: speakers.map(names.nameOf).join(', '),
    role: contribution?.role && names.roleName(contribution.role),
    roundtable: roundtable?.number ? names.roundtable(roundtable.number) : roundtable?.title,
    heading: roundtable?.title,
    report: name,
    title: report.title,
    date: report.frontPage.date,
    codes: annotation?.codes.map(id => codes.name(id)).join(', '),
    note: annotation?.note,
  };
}

/** Without the signs of Markdown's emphasis: people paste it elsewhere. */
function withoutMarks(text: string): string {
  return text.replace(/\*+|(?<!\p{L})_+|_+(?!\p{L})/gu, '');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
