import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { tag } from './support/annotations';
import { api, closeAll, open, treeLines, workspaceUri, write, writeReport } from './support/editor';

const uri = () => workspaceUri('codebook.yaml');
const text = `rapporteur-codebook: 1
codes:
  - id: basin
    name: Water
    description: All that is wet.
    terms: [tide*]
    codes:
      - {id: quays, name: Docks}
  - {id: data, name: Data}
`;

/** Writes the codebook and waits until the view shows it. */
async function writeCodebook(content: string, first: string): Promise<void> {
  const { codebook, codes } = await api();
  await write(uri(), content);
  await codebook.reload();
  await eventually(
    'the view shows the codebook',
    () => codes.getChildren()[0]?.code.name === first,
  );
}

suite('codebook view', () => {
  setup(async () => {
    await vscode.commands.executeCommand('rapporteur.codebook.focus');
  });

  teardown(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri());
    // A file that comes and goes within a watcher's pause is no event at all.
    await (await api()).codebook.reload();
  });

  test('codes stand in their tree, and there is none without a codebook', async () => {
    const { codes } = await api();
    // While nobody looks, the view keeps what it has shown.
    codes.refresh();
    same(treeLines(codes), []);
    await writeCodebook(text, 'Water');
    same(treeLines(codes), ['Water', '  Docks', 'Data']);
  });

  test('each code shows what the active report has of it', async () => {
    const { codes } = await api();
    await writeCodebook(text, 'Water');
    const editor = await open(
      await writeReport('Roundtable 1: Piers\n\nChile spoke of tides and the tide, yes.\n'),
    );
    await tag(editor, 'yes', ['quays', 'basin']);
    await vscode.commands.executeCommand('rapporteur.codebook.focus');
    await eventually('all is counted', () => {
      const lines = treeLines(codes).join();
      return lines === 'Water (2 mentions · 1 annotation),  Docks (1 annotation),Data';
    });
  });

  test('a row is known by its code, and has a colour and a tooltip', async () => {
    const { codes } = await api();
    await writeCodebook(text, 'Water');
    const [row] = codes.getChildren();
    ok(row, 'there is a row');
    const item = codes.getTreeItem(row);
    same([item.id, item.contextValue, item.tooltip], ['basin', 'theme', undefined]);
    ok(item.iconPath instanceof vscode.Uri && item.iconPath.path.includes('e69f00'), 'colour');
    const { tooltip } = codes.resolveTreeItem(item, row);
    ok(/Water\n\nAll that is wet\.\n\n.*tide\*/.test(tooltip as string), tooltip as string);
  });

  test('a comment in the codebook changes nothing in the view', async () => {
    const { codes, codebook } = await api();
    await writeCodebook(text, 'Water');
    // The view waits a moment before it is drawn anew: what was written before must be over.
    await new Promise(resolve => setTimeout(resolve, 1_000));
    let told = 0;
    const listener = codes.onDidChangeTreeData(() => told++);
    const before = codebook.codebook;
    await write(uri(), `${text}# mine\n`);
    await eventually('it is read again', () => codebook.codebook !== before);
    listener.dispose();
    same(told, 0);
  });
});
