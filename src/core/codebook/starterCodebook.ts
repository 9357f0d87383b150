import { Document, isMap, isSeq } from 'yaml';
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

const head = ` Starter codebook of Rapporteur: migration and development.
 Codes with terms are themes: their mentions are found by themselves. A * stands for the rest of a word.`;

let codebook: Codebook | undefined;

/** The built-in codebook on migration and development; made on first use. */
export function starterCodebook(): Codebook {
  return (codebook ??= {
    codes: toCodes((starter as { codes: readonly Entry[] }).codes, { next: 0 }),
  });
}

/** The text of the built-in codebook, to copy from. */
export function starterText(): string {
  const document = new Document(starter);
  document.commentBefore = head;
  flowTerms(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function toCodes(entries: readonly Entry[], count: { next: number }): Code[] {
  return entries.map(({ id, name, colour, description, terms = [], codes = [] }) => {
    const own = colour ?? colourAt(count.next);
    count.next++;
    return { id, name, colour: own, description, terms, children: toCodes(codes, count) };
  });
}

/** Terms stand on one line, as people write them. */
function flowTerms(node: unknown): void {
  if (!isMap(node)) return;
  const [terms, codes] = ['terms', 'codes'].map(key => node.get(key));
  if (isSeq(terms)) terms.flow = true;
  if (isSeq(codes)) codes.items.forEach(flowTerms);
}
