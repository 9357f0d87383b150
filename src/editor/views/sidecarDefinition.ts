import * as vscode from 'vscode';
import { candidatesOf } from '../../core/analysis/toReview';
import { placeOfAnchor } from '../../core/annotations/types';
import type { CodePlace } from '../../core/codebook/codePlaces';
import { LineIndex } from '../../core/text/lineIndex';
import { sidecarSelector } from '../codePlaceAt';
import { toRange, toRangeIn } from '../convert';
import { type EntryPassage, entryPassage } from '../entryPassage';
import type { YamlLanguageParts } from '../yamlLanguageParts';

/**
 * Go to Definition in a sidecar: from a code to its place in the codebook, from anywhere else in an entry
 * to its passage in the report.
 */
export function registerSidecarDefinition(parts: YamlLanguageParts): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(sidecarSelector, {
    provideDefinition: async (document, position): Promise<vscode.LocationLink[]> => {
      const { sidecarAt } = await parts.yaml();
      const place = sidecarAt(document.getText(), document.offsetAt(position));
      if (!place) return [];
      if (place.code) return inCodebook(parts, document, place.code);
      const passage = await entryPassage(parts, document, place);
      const origin = place.value && toRange(document, place.value);
      return passage ? inReport(passage, origin) : [];
    },
  });
}

/** Of a passage to review all candidates; of one whose text is gone, where it was last. */
function inReport(passage: EntryPassage, origin?: vscode.Range): vscode.LocationLink[] {
  const { document, anchor } = passage;
  const spans = anchor.status === 'review' ? candidatesOf(passage) : [placeOfAnchor(anchor)];
  return spans.map(span => ({
    originSelectionRange: origin,
    targetUri: document.uri,
    targetRange: toRange(document, span),
  }));
}

async function inCodebook(
  { codebook, yaml }: YamlLanguageParts,
  document: vscode.TextDocument,
  { code, ...origin }: CodePlace,
): Promise<vscode.LocationLink[]> {
  const { file } = codebook;
  const { codePlaces } = await yaml();
  const place = file && codePlaces(file.text).find(each => each.code === code);
  if (!place) return [];
  const targetRange = toRangeIn(new LineIndex(file.text), place);
  return [{ originSelectionRange: toRange(document, origin), targetUri: file.uri, targetRange }];
}
