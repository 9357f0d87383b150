import { Document, isMap, isSeq } from 'yaml';
import starter from './starter/migration.yaml';

const head = ` Starter codebook of Rapporteur: migration and development.
 Codes with terms are themes: their mentions are found by themselves. A * stands for the rest of a word.`;

/** The text of the built-in codebook, to copy from. */
export function starterText(): string {
  const document = new Document(starter);
  document.commentBefore = head;
  flowTerms(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Terms stand on one line, as people write them. */
function flowTerms(node: unknown): void {
  if (!isMap(node)) return;
  const [terms, codes] = ['terms', 'codes'].map(key => node.get(key));
  if (isSeq(terms)) terms.flow = true;
  if (isSeq(codes)) codes.items.forEach(flowTerms);
}
