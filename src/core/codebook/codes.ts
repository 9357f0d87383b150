import type { Code, Codebook } from './types';

/** All codes of the tree, parents in front of their children. */
export function allCodes(codebook: Codebook): readonly Code[] {
  const walk = (codes: readonly Code[]): Code[] =>
    codes.flatMap(code => [code, ...walk(code.children)]);
  return walk(codebook.codes);
}

/** The codes by their ids. */
export function codesById(codebook: Codebook): ReadonlyMap<string, Code> {
  return new Map(allCodes(codebook).map(code => [code.id, code]));
}

/** The names from the root of the tree to the code `id`; empty when there is no such code. */
export function codePath(codebook: Codebook, id: string): readonly string[] {
  const find = (codes: readonly Code[], above: readonly string[]): readonly string[] => {
    for (const code of codes) {
      const path = [...above, code.name];
      if (code.id === id) return path;
      const below = find(code.children, path);
      if (below.length > 0) return below;
    }
    return [];
  };
  return find(codebook.codes, []);
}

/** The themes alone, without what is only for people: what finds mentions, and nothing else. */
export function themesOf(codebook: Codebook): Codebook {
  const themes = allCodes(codebook).filter(({ terms }) => terms.length > 0);
  const bare = { name: '', colour: '', children: [] };
  return { codes: themes.map(({ id, terms, not }) => ({ ...bare, id, terms, not })) };
}
