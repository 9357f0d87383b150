import * as vscode from 'vscode';

// As long as VS Code's own short messages in the status bar stay.
const messageTime = 4_000;

/** Tells in the status bar what was done, for a moment. */
export function tell(message: string): void {
  vscode.window.setStatusBarMessage(message, messageTime);
}
