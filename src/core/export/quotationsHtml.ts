import { htmlPage } from './htmlPage';
import type { Labels } from './options';
import type { Quotation, QuotationGroup } from './quotations';
import { xmlText } from './xml';

/** Quotations as one HTML page, see `htmlPage`. Texts of any direction stand in their own. */
export function quotationsHtml(
  groups: readonly QuotationGroup[],
  labels: Labels,
): Generator<string> {
  return htmlPage(labels.quotations, labels.language, body(groups, labels));
}

function* body(groups: readonly QuotationGroup[], labels: Labels): Generator<string> {
  for (const outer of groups) {
    yield `<section>\n<h2 dir="auto">${xmlText(outer.heading)}</h2>\n`;
    for (const { heading, quotations } of outer.groups) {
      yield `<h3 dir="auto">${xmlText(heading)}</h3>\n`;
      for (const quotation of quotations) yield quotationHtml(quotation, labels);
    }
    yield '</section>\n';
  }
}

function quotationHtml({ text, source, note }: Quotation, labels: Labels): string {
  const quote = `<p dir="auto">${xmlText(text)}</p>\n<footer dir="auto">— ${xmlText(source)}</footer>`;
  const comment = note
    ? `<p class="note"><bdi>${xmlText(labels.note)}</bdi>: <bdi>${xmlText(note)}</bdi></p>\n`
    : '';
  return `<blockquote>\n${quote}\n</blockquote>\n${comment}`;
}
