import type { Node } from 'yaml';
import type { Notes } from './notes';

// The longest name of a delegation or body that one meets takes a line.
const longestName = 160;

/** A name with single blanks; undefined where nobody can be called so, which is noted. */
export function nameText(
  written: string,
  node: Node | undefined,
  notes: Notes,
): string | undefined {
  const name = written.trim().replace(/\s+/gu, ' ');
  if (name.length > longestName) {
    const message = '“{0}…” is too long for a name: {1} characters are the most.';
    notes.error('too-long', node, message, name.slice(0, 40), String(longestName));
  } else if (name === '') {
    notes.error('empty-name', node, 'This name is empty. Write it, or remove it.');
  } else if (!/\p{L}/u.test(name) || name.includes('*')) {
    notes.error('bad-name', node, '“{0}” can be no name: it needs a letter, and no *.', name);
  } else return name;
  return undefined;
}
