import type { Mention } from '../mentions/types';
import type { Contribution } from '../report/types';
import type { Ref } from '../text/ref';
import { contains, lastStartingBy } from '../text/span';

/** The themes that each contribution mentions, each once, by the contribution's index. */
export function themesOfContributions(
  contributions: readonly Contribution[],
  mentions: readonly Mention[],
): ReadonlyMap<number, ReadonlySet<Ref>> {
  const themes = new Map<number, Set<Ref>>();
  for (const { kind, ref, start } of mentions) {
    if (kind !== 'theme') continue;
    const index = lastStartingBy(contributions, start);
    const contribution = contributions[index];
    if (!contribution || !contains(contribution, start)) continue;
    const found = themes.get(index) ?? new Set<Ref>();
    themes.set(index, found.add(ref));
  }
  return themes;
}
