import { below, pick } from './random';

/** What breaks quoting, positions and YAML, in small pieces. */
const pieces = [
  ...['a', 'no', 'null', '1', ' ', '  ', '\n', '\n\n', '\t', '\r', '\r\n', ': ', ' #', '#', '- '],
  ...['"', "'", '\\', ',', '[', ']', '{', '}', '&a', '*a', '!', '|', '>', '%', '@', '`', '?', '~'],
  ...['🚢', '👩‍👩‍👧', 'é', 'e\u0301', 'ع', '\uFEFF', '\u2028', '\u0085', '\u0000', '\u001B', '\uD83D'],
  ...['---', '...', '<<', '=', '2026-01-01', '0x1F', '.inf', 'yes', 'true', 'water', 'Chile asked'],
];

/** A string of up to `most` pieces, each nasty in its way. */
export function nastyText(random: () => number, most = 6): string {
  return Array.from({ length: below(random, most + 1) }, () => pick(random, pieces)).join('');
}
