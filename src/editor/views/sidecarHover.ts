import * as vscode from 'vscode';
import { toldAt } from '../../core/analysis/saidBySame';
import { candidatesOf } from '../../core/analysis/toReview';
import { placeOfAnchor } from '../../core/annotations/types';
import type { Ref } from '../../core/text/ref';
import { slice } from '../../core/text/span';
import { codeHover } from '../codeHover';
import { sidecarSelector } from '../codePlaceAt';
import { toRange } from '../convert';
import { type EntryPassage, entryPassage } from '../entryPassage';
import { firstWords } from '../firstWords';
import { fileName } from '../textFiles';
import type { YamlLanguageParts } from '../yamlLanguageParts';

/** Over a code of a sidecar: what it is. Elsewhere in an entry: where its passage is now. */
export function registerSidecarHover(parts: YamlLanguageParts): vscode.Disposable {
  return vscode.languages.registerHoverProvider(sidecarSelector, {
    provideHover: async (document, position) => {
      const { sidecarAt } = await parts.yaml();
      const place = sidecarAt(document.getText(), document.offsetAt(position));
      if (!place) return undefined;
      const { code } = place;
      const told = code && codeHover(code.code, parts.codebook.codebook, parts.reports);
      if (told) return new vscode.Hover(told, toRange(document, code));
      const passage = await entryPassage(parts, document, place);
      return passage && new vscode.Hover(toText(passage, parts));
    },
  });
}

/** Names and the report's text are a stranger's: shown as they are, not as Markdown. */
function toText(passage: EntryPassage, { nameOf }: YamlLanguageParts): vscode.MarkdownString {
  const { document, annotated, anchor } = passage;
  const { start } = placeOfAnchor(anchor);
  const { speaker, roundtable } = toldAt(annotated.report, start);
  const names = speaker.map(ref => nameOf(ref as Ref)).join(', ');
  const line = vscode.l10n.t('{0}, line {1}', fileName(document.uri), lineOf(passage, start));
  const text = new vscode.MarkdownString();
  text.appendMarkdown('**').appendText(line).appendMarkdown('**');
  for (const part of [[names, roundtable].filter(Boolean).join(' · '), statusOf(passage)])
    if (part) text.appendMarkdown('\n\n').appendText(part);
  if (anchor.status !== 'orphan') {
    const words = firstWords(slice(annotated.report.text, anchor.span), 200);
    text.appendMarkdown('\n\n').appendText(`“${words}”`);
  }
  return text;
}

function statusOf(passage: EntryPassage): string {
  const { anchor } = passage;
  switch (anchor.status) {
    case 'exact':
      return vscode.l10n.t('The passage is at its place, letter for letter.');
    case 'moved':
      return vscode.l10n.t('The passage has moved or changed a little, and is found for sure.');
    case 'review': {
      const lines = candidatesOf(passage).map(({ start }) => lineOf(passage, start));
      return vscode.l10n.t('To review: it may be in line {0}.', [...new Set(lines)].join(', '));
    }
    case 'orphan':
      return vscode.l10n.t('The text of the passage is gone; it was last near this line.');
  }
}

/** Counted from 1, as people do. */
function lineOf({ document }: EntryPassage, offset: number): number {
  return document.positionAt(offset).line + 1;
}
