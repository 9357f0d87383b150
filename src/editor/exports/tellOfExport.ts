import * as vscode from 'vscode';
import { inBackground } from '../inBackground';
import { fileName } from '../textFiles';

/** Tells that a file was written, and offers to open it. */
export function tellOfExport(target: vscode.Uri, size: number): void {
  inBackground(offer(target, size));
}

async function offer(target: vscode.Uri, size: number): Promise<void> {
  const open = vscode.l10n.t('Open');
  const kilobytes = Math.ceil(size / 1000);
  const message = vscode.l10n.t('Exported: {0} ({1} KB)', fileName(target), kilobytes);
  if ((await vscode.window.showInformationMessage(message, open)) !== open) return;
  // The programs of the person's own machine cannot open what is on another one.
  if (/\.(?:xlsx|docx)$/.test(target.path) && target.scheme === 'file')
    await vscode.env.openExternal(target);
  else await vscode.commands.executeCommand('vscode.open', target);
}
