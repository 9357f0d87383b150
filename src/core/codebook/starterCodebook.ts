import { colourAt } from './palette';
import starter from './starter/migration.yaml';
import type { Code, Codebook } from './types';

/** A code as the starter's file holds it. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly colour?: string;
  readonly description?: string;
  readonly terms?: readonly string[];
  readonly codes?: readonly Entry[];
}

let codebook: Codebook | undefined;

/** The built-in codebook on migration and development; made on first use. */
export function starterCodebook(): Codebook {
  return (codebook ??= {
    codes: toCodes((starter as { codes: readonly Entry[] }).codes, { next: 0 }),
  });
}

function toCodes(entries: readonly Entry[], count: { next: number }): Code[] {
  return entries.map(({ id, name, colour, description, terms = [], codes = [] }) => {
    const own = colour ?? colourAt(count.next);
    count.next++;
    const written = terms.map(words => ({ words }));
    const children = toCodes(codes, count);
    return { id, name, colour: own, description, terms: written, not: [], children };
  });
}
