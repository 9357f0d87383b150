import * as vscode from 'vscode';
import { eventually } from './check';

/** Something that tells what it has drawn in an editor. */
interface Drawing {
  readonly drawn: (editor: vscode.TextEditor) => ReadonlyMap<string, readonly vscode.Range[]>;
}

/** What is drawn in `editor`, in text order: "country Chile". */
export function strokesIn(drawing: Drawing, editor: vscode.TextEditor): string[] {
  const strokes = [...drawing.drawn(editor)].flatMap(([key, ranges]) =>
    ranges.map(range => ({ key, range })),
  );
  return strokes
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ key, range }) => `${key} ${editor.document.getText(range)}`);
}

/** Waits until exactly `expected` is drawn. */
export async function untilDrawn(
  drawing: Drawing,
  editor: vscode.TextEditor,
  expected: readonly string[],
): Promise<void> {
  let strokes: string[] = [];
  const isSo = () => (strokes = strokesIn(drawing, editor)).join('\n') === expected.join('\n');
  await eventually('all is drawn', isSo).catch(() => {
    throw new Error(`drawn is\n${strokes.join('\n')}\nbut should be\n${expected.join('\n')}`);
  });
}

/** Sets one of our settings for the workspace; undefined takes it back. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  await vscode.workspace
    .getConfiguration('rapporteur')
    .update(name, value, vscode.ConfigurationTarget.Workspace);
}
