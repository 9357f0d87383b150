import type { Wanted } from '../../core/search/wanted';
import type { Ref } from '../../core/text/ref';

/** All that these speakers say. */
export function saidBy(refs: readonly Ref[]): Wanted {
  const none = { texts: [], themes: [], annotations: [], roles: [], roundtables: [] };
  return { ...none, reports: [], years: [], speakers: [{ refs, names: [], isNot: false }] };
}
