import * as vscode from 'vscode';
import type { PlacedAnnotation } from '../core/analysis/annotatedReport';
import { codesById } from '../core/codebook/codes';
import { readableOn } from '../core/codebook/contrast';
import type { Codebook } from '../core/codebook/types';

// Codes that the codebook does not know are drawn in the editor's grey.
const unknownColour = '#8a8a8a';

/**
 * What lies behind the text in VS Code's own themes: of other themes only the kind can be known. Lines
 * and marks need a contrast of 3 to it by WCAG 2.2; who chose high contrast gets as much as for text.
 */
const grounds: Readonly<Record<vscode.ColorThemeKind, readonly [colour: string, least: number]>> = {
  [vscode.ColorThemeKind.Light]: ['#ffffff', 3],
  [vscode.ColorThemeKind.Dark]: ['#1f1f1f', 3],
  [vscode.ColorThemeKind.HighContrast]: ['#000000', 4.5],
  [vscode.ColorThemeKind.HighContrastLight]: ['#ffffff', 4.5],
};

/** Whether the colour theme is one of high contrast. */
export function isHighContrast(): boolean {
  return grounds[vscode.window.activeColorTheme.kind][1] > 3;
}

/** Gives the colours of an annotation's codes, so that they can be seen in the colour theme. */
export function codeColours(
  codebook: Codebook,
): (annotation: PlacedAnnotation['annotation']) => readonly string[] {
  const [ground, least] = grounds[vscode.window.activeColorTheme.kind];
  const codes = codesById(codebook);
  const seen = new Map<string, string>();
  const colourOf = (id: string): string => {
    const known = seen.get(id);
    const colour = known ?? readableOn(ground, codes.get(id)?.colour ?? unknownColour, least);
    seen.set(id, colour);
    return colour;
  };
  return ({ codes: ids }) => (ids.length > 0 ? ids : ['']).map(colourOf);
}
