/** What a quotation can tell; what is empty is left out together with the mark in front of it. */
export type QuotationField = (typeof quotationFields)[number];

/** All fields that a format may name, in braces. */
export const quotationFields = [
  'quote',
  'speaker',
  'role',
  'roundtable',
  'heading',
  'report',
  'title',
  'date',
  'codes',
  'note',
] as const;

const placeholder = /\{(\w+)\}/g;
const isField = (name: string): name is QuotationField =>
  (quotationFields as readonly string[]).includes(name);

/**
 * A passage as `format` wants it: `“{quote}” ({speaker}, {role}, {roundtable})` gives
 * `“…” (Morocco, co-chair, Roundtable 2.1)`. Where a field is empty, the separator in front of it goes
 * too, and brackets that hold nothing else; a name in braces that is no field stays as it is.
 */
export function toQuotation(
  format: string,
  fields: Readonly<Partial<Record<QuotationField, string>>>,
): string {
  // Empty fields leave a mark that no text holds: U+FFFF is no character.
  const filled = format.replace(placeholder, (written, name: string) => {
    return isField(name) ? fields[name]?.replaceAll(gone, '') || gone : written;
  });
  return emptyParts.reduce((text, [pattern, kept]) => text.replace(pattern, kept), filled).trim();
}

const gone = '\uFFFF';

/** What goes with an empty field; the first that holds anywhere is done first. */
const emptyParts: readonly (readonly [RegExp, string])[] = [
  // Behind another field: with the separator in front of it.
  [/(?:\s*[,;:·|/–—-]\s*|[ \t]+)\uFFFF/g, ''],
  // In front of all others: with the one behind it.
  [/\uFFFF(?:\s*[,;:·|/–—-]\s*|[ \t]+)?/g, ''],
  [/[ \t]*(?:\(\s*\)|\[\s*\])/g, ''],
];
