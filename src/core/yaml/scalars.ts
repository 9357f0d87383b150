// How values are written in sidecars and codebooks. Every string comes back as it was, also from YAML 1.1 readers,
// which take `no` for false, `1:30` for ninety and U+2028 for a line break.

/** The string as one line of YAML: plain where no reader can take it for something else. */
export function scalarText(value: string): string {
  return isPlain(value) ? value : quoted(value);
}

/** The string in double quotes, on one line: as JSON, with all that is not printable escaped. */
export function quoted(value: string): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, escape);
}

/** The strings as a list on one line: `[a, "b, c"]`. */
export function listText(values: readonly string[]): string {
  return `[${values.map(itemText).join(', ')}]`;
}

/** The string as a value inside `[…]` or `{…}`. */
export function itemText(value: string): string {
  return isPlainInList(value) ? value : quoted(value);
}

/** The string without blanks at its ends, each run of blanks and line breaks inside as one blank. */
export function oneLine(value: string): string {
  return value.trim().replace(/\s+/g, ' ');
}

/**
 * A note: several lines as a literal block, each behind `indent`, so that people can read and edit
 * them; what such a block would not keep is quoted.
 */
export function noteText(value: string, indent: string): string {
  if (!value.includes('\n') || !isLiteral(value)) return scalarText(value);
  const lines = value.split('\n').map(line => (line === '' ? '' : indent + line));
  return ['|-', ...lines].join('\n');
}

/** Whether YAML reads `value` in a block as this very string, without quotes. */
export function isPlain(value: string): boolean {
  // Most values are plain ASCII, for which the look into Unicode's tables is not worth its time.
  const isPrintable = /^[ -~]*$/.test(value) || !unprintable.test(value);
  return isPrintable && startsWithLetter.test(value) && !misread.test(value) && !word.test(value);
}

/** Whether YAML reads `value` in `[…]` as this very string, without quotes. */
export function isPlainInList(value: string): boolean {
  return isPlain(value) && !misreadInList.test(value);
}

// Numbers, dates, and all signs with a meaning start with something else.
const startsWithLetter = /^\p{L}/u;
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/u;
const misread = /:(?: |$)| #|\s$/;
const misreadInList = /[,[\]{}]|:(?![\p{L}\p{N}])/u;
const word = /^(?:null|true|false|yes|no|on|off|nan|inf)$/i;

/** Whether a literal block keeps the string: it loses blanks at the ends of lines when people save. */
function isLiteral(value: string): boolean {
  return !/^\s|[ \t](?:\n|$)|\n$/.test(value) && !unprintable.test(value.replace(/[\t\n]/g, ''));
}
