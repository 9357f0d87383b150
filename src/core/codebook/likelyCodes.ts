import { similarCode } from './similarCode';
import type { Code } from './types';

/**
 * The codes that may be meant by `written`, which is the id of none: those of that very id or name but for capitals, and those
 * whose id or name says nearly the same. The likeliest first; none where nothing is near.
 */
export function likelyCodes(codes: readonly Code[], written: string): readonly Code[] {
  const ids = codes.map(code => ({ code, name: words(code.id) }));
  const isNamed = (text: string) => words(text) === words(written);
  const named = codes.filter(({ id, name }) => isNamed(id) || isNamed(name));
  const near = [similarCode(ids, words(written))?.code, similarCode(codes, written)];
  return [...new Set([...named, ...near])].filter(code => code !== undefined);
}

/** Ids and names alike. */
function words(text: string): string {
  return text.toLowerCase().replace(/-/g, ' ').trim();
}
