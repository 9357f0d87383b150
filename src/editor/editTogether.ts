import * as vscode from 'vscode';
import { lineEdits } from '../core/text/lineEdits';
import { toRange } from './convert';
import { freshDocument } from './freshDocument';
import { HumanError } from './humanError';
import { fileName } from './textFiles';

/** What becomes of one file's text. */
export interface TextChange {
  readonly uri: vscode.Uri;
  readonly edit: (text: string) => string;
}

/**
 * Changes files as one step, which one undo takes back, and saves them. When they are several, the person
 * looks at the changes first and may leave some out. Whether it was done; HumanError tells which files
 * could not be read or saved. Nothing is changed when one of them cannot be read.
 */
export async function editTogether(
  label: string,
  changes: readonly TextChange[],
): Promise<boolean> {
  const files = await Promise.all(changes.map(toFile));
  const changed = files.filter(({ edits }) => edits.length > 0);
  if (changed.length === 0) return true;
  const edit = workspaceEdit(label, changed);
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return false;
  await save(changed.map(({ document }) => document));
  return true;
}

interface ChangedFile {
  readonly document: vscode.TextDocument;
  readonly edits: ReturnType<typeof lineEdits>;
}

async function toFile({ uri, edit }: TextChange): Promise<ChangedFile> {
  const document = await freshDocument(uri);
  const text = document.getText();
  return { document, edits: lineEdits(text, edit(text)) };
}

function workspaceEdit(label: string, files: readonly ChangedFile[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const metadata = { label, needsConfirmation: false };
  for (const { document, edits } of files)
    for (const each of edits)
      edit.replace(document.uri, toRange(document, each), each.text, metadata);
  const [first, ...others] = files;
  if (first && others.length > 0) askToLook(edit, first.document.uri, label);
  return edit;
}

/**
 * VS Code shows changes before they are made when one of them needs confirmation, but leaves such ones
 * unticked: so this one does nothing, and all that count are ticked.
 */
function askToLook(edit: vscode.WorkspaceEdit, uri: vscode.Uri, label: string): void {
  const start = new vscode.Position(0, 0);
  edit.insert(uri, start, '', { label, needsConfirmation: true });
}

async function save(documents: readonly vscode.TextDocument[]): Promise<void> {
  const failed: string[] = [];
  for (const document of documents)
    if (document.isDirty && !(await document.save())) failed.push(fileName(document.uri));
  if (failed.length === 0) return;
  const message = vscode.l10n.t(
    '{0} could not be saved. Save it in its editor.',
    failed.join(', '),
  );
  throw new HumanError(message);
}
