import * as vscode from 'vscode';

// VS Code moves a step into view for 250 ms and then gives it the focus.
const animation = 300;

/**
 * Waits where a button of a walkthrough may have been pushed: it takes the focus back a moment later, and a list that
 * is open by then would close.
 */
export async function afterWalkthrough(): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  // Walkthroughs are of no kind that extensions know.
  if (tab && tab.input === undefined) await new Promise(resolve => setTimeout(resolve, animation));
}
