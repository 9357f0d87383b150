import starter from '../../../media/codebooks/migration.yaml';
import { colourAt } from './palette';
import type { Code, Codebook, WrittenTerm } from './types';

/** Terms of any language, or by language. */
type Terms = readonly string[] | Readonly<Record<string, readonly string[]>>;

/** A code as the starter's file holds it. */
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly colour?: string;
  readonly description?: string;
  readonly terms?: Terms;
  readonly not?: Terms;
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
  return entries.map(({ id, name, colour, description, terms = [], not = [], codes = [] }) => {
    const own = colour ?? colourAt(count.next);
    count.next++;
    const [written, excluded] = [writtenTerms(terms), writtenTerms(not)];
    const children = toCodes(codes, count);
    return { id, name, colour: own, description, terms: written, not: excluded, children };
  });
}

function writtenTerms(terms: Terms): WrittenTerm[] {
  if (isList(terms)) return terms.map(words => ({ words }));
  return Object.entries(terms).flatMap(([language, list]) =>
    list.map(words => ({ words, language })),
  );
}

function isList(terms: Terms): terms is readonly string[] {
  return Array.isArray(terms);
}
