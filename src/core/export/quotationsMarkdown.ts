import { markdownText } from './markdown';
import type { Labels } from './options';
import type { QuotationGroup } from './quotations';

/** Quotations as Markdown: headings, and each quotation as a block quote with its source. */
export function* quotationsMarkdown(
  groups: readonly QuotationGroup[],
  labels: Labels,
): Generator<string> {
  yield `# ${markdownText(labels.quotations)}\n`;
  for (const outer of groups) {
    yield `\n## ${markdownText(outer.heading)}\n`;
    for (const { heading, quotations } of outer.groups) {
      yield `\n### ${markdownText(heading)}\n`;
      for (const { text, source, note } of quotations) {
        yield `\n${quoted(text)}\n>\n> — ${markdownText(source)}\n`;
        if (note) yield `\n${markdownText(labels.note)}: ${markdownText(note)}\n`;
      }
    }
  }
}

/** Each line of a quote by itself; a blank one would end it. */
function quoted(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map(line => `> ${markdownText(line)}`.trimEnd())
    .join('\n');
}
