import * as vscode from 'vscode';

/** A view that shows only what has certain words; all, where there are none. */
export interface Filtered {
  filter: string;
}

/** Sets the filter of a view to `given`, or asks for it: the view follows what is typed; Escape goes back. */
export function askFilter(
  view: Filtered,
  look: { readonly title: string; readonly placeholder: string },
  given?: string,
): void {
  if (given !== undefined) {
    view.filter = given;
    return;
  }
  const before = view.filter;
  let isAccepted = false;
  const input = vscode.window.createInputBox();
  Object.assign(input, look, { value: before });
  input.onDidChangeValue(words => (view.filter = words));
  input.onDidAccept(() => {
    isAccepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    if (!isAccepted) view.filter = before;
    input.dispose();
  });
  input.show();
}
