/** What the first page of a report says of itself. */
export interface FrontPage {
  /** Who wrote the report, as the report writes it. */
  readonly rapporteur?: string;
  /** When the meeting was, or the report was written, as the report writes it. */
  readonly date?: string;
}

/** How much of a report may be its first page. */
export const frontPageLength = 3_000;

const rapporteurField =
  /^[\s*_#-]*(?:(?:general\s+)?rapporteu(?:re?|se)(?:\s+générale?)?|author|auteure?|autor[a]?|relator[a]?(?:\s+general)?|(?:report\s+)?(?:prepared|written|submitted)\s+by|report\s+by|rapport\s+(?:de|établi\s+par)|informe\s+(?:de|elaborado\s+por))[\s*_]*[:–—][\s*_]*(\S[^\n]{1,119})$/imu;
const byline =
  /^[\s*_#-]*(?:report|prepared|written|submitted)\s+by\s+(?:the\s+rapporteur,?\s+)?(\p{Lu}[^\n.;]{2,80})$/imu;

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|' +
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';
const day = '\\d{1,2}(?:er|st|nd|rd|th)?';
const dates = [
  /\b\d{4}-\d{2}-\d{2}\b/u,
  // "12-14 March 2021", "3 et 4 mars 2021", "3 de marzo de 2021"
  new RegExp(
    `(?<!\\d)(?:${day}\\s*(?:[-–—]|to|and|et|au|y|al)\\s*)?${day}\\s+(?:de\\s+)?(?:${months})(?:\\s+de)?,?\\s+\\d{4}(?!\\d)`,
    'iu',
  ),
  // "March 12-14, 2021"
  new RegExp(`(?<!\\p{L})(?:${months})\\s+${day}(?:\\s*[-–—]\\s*${day})?,\\s+\\d{4}(?!\\d)`, 'iu'),
];

/** Reads the first page; `text` is the beginning of the report. */
export function frontPageOf(text: string): FrontPage {
  const page = text.slice(0, frontPageLength);
  const rapporteur = (rapporteurField.exec(page) ?? byline.exec(page))?.[1];
  const found = dates.map(pattern => pattern.exec(page)).filter(match => match !== null);
  const [first] = found.sort((a, b) => a.index - b.index);
  return { rapporteur: rapporteur && tidy(rapporteur), date: first && tidy(first[0]) };
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/^["'\s]+|["'*_\s]+$/g, '');
}
