import { printable } from './printable';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As such, readers take them for a line feed, some of them the last two.
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
  // And these for a blank, in values.
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text between the tags of XML or HTML; nothing in it is taken for markup. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"'\r\u0085\u2028]/g, mark => entities[mark] ?? mark);
}

/** Text as the value of an attribute, without the quotes around it. */
export function xmlValue(text: string): string {
  return printable(text).replace(/[&<>"'\r\n\t\u0085\u2028]/g, mark => entities[mark] ?? mark);
}

/** How a document of XML begins. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
