import type { Losses } from './losses';

// Only what opens a page or a letter; a path of somebody else's machine leads nowhere.
const kept = /^(?:https?:\/\/|mailto:)/i;
const runs = /^(?:javascript|vbscript|data|file|jar|blob):/i;

/** An address that may stand in a report, or a place in the same file, `#…`; undefined for all others. */
export function safeLink(address: string | undefined, losses: Losses): string | undefined {
  // Browsers skip control characters and blanks in front of and within a scheme.
  // eslint-disable-next-line no-control-regex
  const plain = address?.replace(/[\u0000-\u0020\u007f]+/g, '') ?? '';
  if (runs.test(plain)) losses.count('links');
  return kept.test(plain) || plain.startsWith('#') ? plain : undefined;
}
