import type { Run, Shape } from './blocks';

const bullet = /^[-–—•▪◦‣·●○■□►➢✓✔o§*\uf000-\uf0ff]$/u;

/** What a paragraph with a printed label is, and the words that go in front of its own. */
export function labelled(label: string, depth: number): { shape: Shape; front: Run[] } {
  const text = label.trim();
  if (bullet.test(text) || !/[\p{L}\p{N}]/u.test(text))
    return { shape: { kind: 'item', depth, label: '-' }, front: [] };
  if (/^\d{1,9}[.)]$/.test(text)) return { shape: { kind: 'item', depth, label: text }, front: [] };
  // Markdown knows no letters and no "2.1": they stay words.
  const front = [{ text: `${text} ` }];
  const isDecimal = /^\d+(?:\.\d+)+\.?$/.test(text);
  return { shape: isDecimal ? { kind: 'paragraph' } : { kind: 'item', depth, label: '-' }, front };
}

/** A number as lists count: in digits, letters or Roman numerals. */
export function counted(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'a':
      return letters(n);
    case 'upperLetter':
    case 'A':
      return letters(n).toUpperCase();
    case 'lowerRoman':
    case 'i':
      return roman(n);
    case 'upperRoman':
    case 'I':
      return roman(n).toUpperCase();
    default:
      return String(n);
  }
}

/** a … z, aa, bb …: as word processors count. */
function letters(n: number): string {
  if (n < 1) return String(n);
  const letter = String.fromCharCode(97 + ((n - 1) % 26));
  return letter.repeat(Math.min(Math.ceil(n / 26), 8));
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(n: number): string {
  if (n < 1 || n > 4_000) return String(n);
  let [rest, text] = [n, ''];
  for (const [value, numeral] of numerals) for (; rest >= value; rest -= value) text += numeral;
  return text;
}
