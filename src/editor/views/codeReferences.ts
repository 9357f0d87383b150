import * as vscode from 'vscode';
import { sureSpan } from '../../core/annotations/types';
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { codePlaceAt, registerForCodes } from '../codePlaceAt';
import { findUses } from '../codeUses';
import { toRange, toRangeIn } from '../convert';
import { readText } from '../textFiles';
import type { YamlLanguageParts } from '../yamlLanguageParts';

/**
 * Find All References on the id of a code: its uses in all sidecars of the workspace, the passages that
 * have it in open reports, and its place in the codebook.
 */
export function registerCodeReferences(parts: YamlLanguageParts): vscode.Disposable {
  const provider: vscode.ReferenceProvider = {
    provideReferences: async (document, position, { includeDeclaration }) => {
      const place = await codePlaceAt(parts.yaml, document, position);
      if (!place) return [];
      const own = includeDeclaration ? await inCodebook(parts, place.code) : [];
      return [...own, ...(await inSidecars(parts, place.code)), ...inReports(parts, place.code)];
    },
  };
  return registerForCodes(parts.codebook, selector =>
    vscode.languages.registerReferenceProvider(selector, provider),
  );
}

async function inCodebook(
  { codebook, yaml }: YamlLanguageParts,
  code: string,
): Promise<vscode.Location[]> {
  const { file } = codebook;
  if (!file) return [];
  const places = (await yaml()).codePlaces(file.text).filter(place => place.code === code);
  return locations(file.uri, file.text, places);
}

async function inSidecars(
  { sidecars, yaml: lazyYaml }: YamlLanguageParts,
  code: string,
): Promise<vscode.Location[]> {
  const yaml = await lazyYaml();
  const known = sidecars.all().map(({ uri }) => uri);
  const { sidecars: uris } = await findUses(yaml, [code], known);
  const found = uris.map(async uri => {
    const text = (await readText(uri)) ?? '';
    return locations(uri, text, yaml.usePlaces(text, code));
  });
  return (await Promise.all(found)).flat();
}

function locations(uri: vscode.Uri, text: string, spans: readonly Span[]): vscode.Location[] {
  const lines = new LineIndex(text);
  return spans.map(span => new vscode.Location(uri, toRangeIn(lines, span)));
}

/** Where a passage stands for sure. */
function inReports({ reports }: YamlLanguageParts, code: string): vscode.Location[] {
  return vscode.workspace.textDocuments.flatMap(document => {
    const annotations = reports.get(document)?.annotations ?? [];
    const own = annotations.filter(({ annotation }) => annotation.codes.includes(code));
    const spans = own.flatMap(({ anchor }) => sureSpan(anchor) ?? []);
    return spans.map(span => new vscode.Location(document.uri, toRange(document, span)));
  });
}
