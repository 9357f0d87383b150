import { docxParagraph, docxParts, docxBegin, docxEnd, type ParagraphStyle } from './docxParts';
import type { Chunk, Labels } from './options';
import type { QuotationGroup } from './quotations';
import { ZipWriter } from './zip';

/** Quotations as a document of Office Open XML, with headings that word processors list. */
export function* quotationsDocx(
  groups: readonly QuotationGroup[],
  labels: Labels,
): Generator<Chunk> {
  const zip = new ZipWriter();
  for (const [name, text] of docxParts(labels.language)) zip.add(name, text);
  zip.open('word/document.xml');
  zip.write(docxBegin);
  for (const [style, text] of paragraphs(groups, labels)) {
    zip.write(docxParagraph(style, text));
    yield* zip.take();
  }
  zip.write(docxEnd);
  zip.close();
  zip.finish();
  yield* zip.take();
}

function* paragraphs(
  groups: readonly QuotationGroup[],
  labels: Labels,
): Generator<readonly [ParagraphStyle, string]> {
  yield ['Title', labels.quotations];
  for (const outer of groups) {
    yield ['Heading1', outer.heading];
    for (const { heading, quotations } of outer.groups) {
      yield ['Heading2', heading];
      for (const { text, source, note } of quotations) {
        yield ['Quote', text];
        yield ['Source', `— ${source}`];
        if (note) yield ['Note', `${labels.note}: ${note}`];
      }
    }
  }
}
