import * as vscode from 'vscode';

/** Where the panel's page may take files from. */
export function panelFolders(extension: vscode.Uri): readonly vscode.Uri[] {
  return ['dist', 'media'].map(folder => vscode.Uri.joinPath(extension, folder));
}

/** The address of a script of the panel, for its page. */
export function scriptUri(webview: vscode.Webview, extension: vscode.Uri, name: string): string {
  return webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', `${name}.js`)).toString();
}

/**
 * The panel's page: empty but for its script, which puts in all texts as texts. Only that script runs, and
 * those that it loads itself; styles come from the package alone, pictures from the page itself.
 */
export function panelHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const style = webview.asWebviewUri(vscode.Uri.joinPath(extension, 'media', 'panel.css'));
  const nonce = randomText();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    'img-src blob:',
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="stylesheet" href="${style.toString()}">
</head>
<body>
<script nonce="${nonce}" src="${scriptUri(webview, extension, 'panel')}"></script>
</body>
</html>`;
}

/** 128 bits that nobody can guess. */
function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
