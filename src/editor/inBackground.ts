import * as vscode from 'vscode';
import { HumanError } from './humanError';

/** Lets a task go on by itself. The message of a HumanError reaches the person; VS Code logs any other. */
export function inBackground(task: Promise<unknown>): void {
  void task.catch((error: unknown) => {
    if (!(error instanceof HumanError)) throw error;
    void vscode.window.showErrorMessage(error.message);
  });
}
