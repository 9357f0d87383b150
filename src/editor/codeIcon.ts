import * as vscode from 'vscode';

/** An icon for a code: a disc in its colour `#rrggbb`, with a rim that shows on light and dark grounds. */
export function codeIcon(colour: string): vscode.Uri {
  const disc = `<circle cx="8" cy="8" r="5" fill="${colour}" stroke="#808080" stroke-opacity=".6"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${disc}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
