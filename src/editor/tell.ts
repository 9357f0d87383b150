import * as vscode from 'vscode';

// As long as VS Code's own short messages in the status bar stay.
const messageTime = 4_000;

/** Tells in the status bar what was done, for a moment. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, messageTime);
}

/** Tells where a jump led, and whether it went past the report's end and on from the other one. */
export function tellOfJump(place: string, direction: 1 | -1, wrapped: boolean): void {
  const on = direction > 0 ? vscode.l10n.t('on from the top') : vscode.l10n.t('on from the bottom');
  tell(wrapped ? `${place} – ${on}` : place);
}
