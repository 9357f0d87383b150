import * as vscode from 'vscode';
import type { SidecarStore } from '../sidecarStore';
import { tell } from '../tell';

/** "Undo Last Annotation Action": the text's own undo stays as it is. */
export async function undoAnnotation(sidecars: SidecarStore): Promise<void> {
  const label = await sidecars.undo();
  tell(
    label === undefined
      ? vscode.l10n.t('There is nothing to undo in the annotations.')
      : vscode.l10n.t('Undone: {0}', label),
  );
}

/** "Redo Annotation Action" */
export async function redoAnnotation({ actions }: SidecarStore): Promise<void> {
  const label = await actions.redo();
  tell(
    label === undefined
      ? vscode.l10n.t('There is nothing to redo in the annotations.')
      : vscode.l10n.t('Done again: {0}', label),
  );
}
