import * as vscode from 'vscode';

/**
 * Sets one of our settings for the workspace, or for the person where no folder is open or the
 * workspace cannot be written. A value that holds without being written is not written.
 */
export async function writeSetting(
  name: string,
  value: unknown,
  resource?: vscode.Uri,
): Promise<void> {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const write = async (target: vscode.ConfigurationTarget) => {
    const settings = vscode.workspace.getConfiguration('rapporteur', resource);
    const below = inherited(settings.inspect(name), target);
    const isBelow = JSON.stringify(below) === JSON.stringify(value);
    await settings.update(name, isBelow ? undefined : value, target);
  };
  if (!vscode.workspace.workspaceFolders) return write(Global);
  await write(Workspace).catch(() => write(Global));
}

/** The value that would hold if `target` said nothing. */
function inherited(
  found: ReturnType<vscode.WorkspaceConfiguration['inspect']>,
  target: vscode.ConfigurationTarget,
): unknown {
  const ofPerson = target === vscode.ConfigurationTarget.Global ? undefined : found?.globalValue;
  return ofPerson ?? found?.defaultValue;
}
