import * as vscode from 'vscode';
import { HumanError } from './humanError';

/**
 * Registers a command whose errors reach the person: the message of a HumanError as it stands, any
 * other with the way to the log.
 */
export function registerCommand<A extends unknown[], R>(
  id: string,
  log: vscode.LogOutputChannel,
  run: (...args: A) => R | Promise<R>,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: A) => {
    log.debug(id);
    try {
      return await run(...args);
    } catch (error) {
      report(id, error, log);
      return undefined;
    }
  });
}

function report(id: string, error: unknown, log: vscode.LogOutputChannel): void {
  if (error instanceof HumanError) {
    log.warn(`${id}: ${error.message}`);
    void vscode.window.showErrorMessage(error.message);
    return;
  }
  log.error(id, error instanceof Error ? error : String(error));
  const showLog = vscode.l10n.t('Show Log');
  void vscode.window
    .showErrorMessage(vscode.l10n.t('Rapporteur could not do this. The log says why.'), showLog)
    .then(choice => choice === showLog && log.show());
}
