import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import {
  api,
  closeAll,
  open,
  readFile,
  sidecarOf,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const report = `Roundtable 1: Piers

Chile asked for tide tables in every port.

Peru said that the quays need repair.
`;

/** Code points are UTF-16 units here. */
function entry(id: string, codes: string, quote: string, more = ''): string {
  const start = report.indexOf(quote);
  const end = start + quote.length;
  return `  - id: ${id}\n    codes: ${codes}\n    quote: ${quote}\n    start: ${start}\n    end: ${end}\n${more}`;
}

const annotations = [
  entry('a1', '[lagoon, slips]', 'tide tables'),
  entry('a2', '[slips]', 'the quays need repair'),
  entry('a3', '[lagon]', 'said'),
  entry('a4', '[lagoon]', 'in every port').replace('in every port', 'in no such place'),
];
const sidecar = `rapporteur: 1\nannotations:\n${annotations.join('')}`;

const codebookUri = () => workspaceUri('codebook.yaml');
const codebook = `rapporteur-codebook: 1
# Ours.
codes:
  - id: lagoon
    name: Water # wet
    description: What is _wet_.
    codes:
      - {id: slips, name: Docks}
  - id: data
    name: Data
`;

let reportUri: vscode.Uri;
let document: vscode.TextDocument;

/** The place in front of `words`, behind `from`. */
function at(words: string, from = ''): vscode.Position {
  const text = document.getText();
  const offset = text.indexOf(words, text.indexOf(from));
  ok(offset >= 0, `“${words}” is not in the text`);
  return document.positionAt(offset);
}

async function ask<T>(command: string, position: vscode.Position, ...more: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(`vscode.${command}`, document.uri, position, ...more);
}

async function offeredAt(position: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await ask<vscode.CompletionList>('executeCompletionItemProvider', position);
  const { Text } = vscode.CompletionItemKind;
  // VS Code adds the words of the file.
  return list.items.filter(({ kind }) => kind !== Text);
}

const labelOf = ({ label }: vscode.CompletionItem) =>
  typeof label === 'string' ? label : label.label;

async function toldAt(position: vscode.Position): Promise<string> {
  const hovers = await ask<vscode.Hover[]>('executeHoverProvider', position);
  const contents = hovers.flatMap(hover => hover.contents);
  const texts = contents.map(content => (typeof content === 'string' ? content : content.value));
  return texts.join('\n').replace(/&nbsp;/g, ' ');
}

/** "harbour.txt: words" of each place. */
async function wordsAt(places: readonly (vscode.Location | vscode.LocationLink)[]) {
  const words = places.map(async place => {
    const [uri, range] =
      'uri' in place ? [place.uri, place.range] : [place.targetUri, place.targetRange];
    const found = await vscode.workspace.openTextDocument(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1).replace(/^report-\d+/, 'report');
    return `${name}: ${found.getText(range)}`;
  });
  return (await Promise.all(words)).sort();
}

async function definitionsAt(position: vscode.Position): Promise<string[]> {
  return wordsAt(await ask<vscode.LocationLink[]>('executeDefinitionProvider', position));
}

async function renamed(position: vscode.Position, name: string): Promise<vscode.WorkspaceEdit> {
  return ask<vscode.WorkspaceEdit>('executeDocumentRenameProvider', position, name);
}

/** Makes the changes and saves them, as VS Code does after a renaming. */
async function applied(edit: vscode.WorkspaceEdit): Promise<void> {
  ok(await vscode.workspace.applyEdit(edit), 'it is applied');
  for (const [uri] of edit.entries())
    ok(await (await vscode.workspace.openTextDocument(uri)).save(), uri.path);
}

async function refused(position: vscode.Position, name: string): Promise<string> {
  try {
    await renamed(position, name);
  } catch (error) {
    return String(error);
  }
  throw new Error(`${name} was not refused`);
}

/** Opens the sidecar when codebook and sidecar are known, and all help is there. */
async function showSidecar(): Promise<void> {
  document = (await vscode.window.showTextDocument(sidecarOf(reportUri))).document;
  await eventually('there is help', async () => (await toldAt(at('lagoon'))).includes('Water'));
}

suite('language features of sidecars', () => {
  setup(async () => {
    const { codebook: store } = await api();
    await eventually('the codebook is there', async () => {
      await write(codebookUri(), codebook);
      await store.reload();
      return store.codebook.codes[0]?.id === 'lagoon' && store.codebook.codes[0].name === 'Water';
    });
    reportUri = await writeReport(report);
    await write(sidecarOf(reportUri), sidecar);
    await showSidecar();
  });

  teardown(async () => {
    await vscode.workspace.saveAll();
    await closeAll();
    await vscode.workspace.fs.delete(sidecarOf(reportUri));
    await vscode.workspace.fs.delete(codebookUri());
    await (await api()).codebook.reload();
  });

  test('codes are offered that the annotation does not have, with path and description, by id or name', async () => {
    const items = await offeredAt(at(']', 'a2'));
    same(items.map(labelOf), ['lagoon', 'slips', 'data']);
    same(items[0]?.detail, 'Water');
    same(items[0]?.documentation, 'What is _wet_.');
    same(items[1]?.filterText, 'slips Water › Docks');
    same((await offeredAt(at(', slips]'))).map(labelOf), ['lagoon', 'data']);
  });

  test('codes and fields are offered while the file does not parse', async () => {
    const editor = vscode.window.activeTextEditor;
    await editor?.edit(edit => edit.insert(at('slips]', 'a2'), 'lagoon, '));
    await editor?.edit(edit => edit.replace(rangeOf(']', 'a2'), ', '));
    const codes = await offeredAt(at('\n    quote', 'a2'));
    same(codes.map(labelOf), ['data']);
    const fields = await offeredAt(at('quote', 'a3'));
    ok(fields.map(labelOf).includes('note') && !fields.map(labelOf).includes('start'), 'fields');
  });

  test('a hover tells of a code what it is, of the rest of an entry where its passage is now', async () => {
    const code = await toldAt(at('slips'));
    ok(code.includes('**Water › Docks**'), code);
    const placed = await toldAt(at('tide tables'));
    ok(placed.includes('txt, line 3') && placed.includes('Chile · 1'), placed);
    ok(placed.includes('at its place') && placed.includes('“tide tables”'), placed);
    const gone = await toldAt(at('in no such'));
    ok(gone.includes('is gone'), gone);
  });

  test('a hover follows the passage while the report is edited', async () => {
    const editor = await open(reportUri);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), '\n\n\n'));
    await vscode.window.showTextDocument(document);
    const told = await toldAt(at('id: a1'));
    ok(told.includes('txt, line 6'), told);
    same(await definitionsAt(at('start', 'a1')), ['report.txt: tide tables']);
  });

  test('Go to Definition leads to the passage, from a code to the codebook, and from an orphan to no error', async () => {
    same(await definitionsAt(at('the quays')), ['report.txt: the quays need repair']);
    same(await definitionsAt(at('a1')), ['report.txt: tide tables']);
    same(await definitionsAt(at('slips]')), ['codebook.yaml: slips']);
    same(await definitionsAt(at('in no such')), ['report.txt: ']);
    same(await definitionsAt(at('lagon]')), []);
  });

  test('a passage to review leads to all places where it may be', async () => {
    await write(reportUri, report.replace('tide tables', 'wide tables and tide cables'));
    await eventually('it is to review', async () =>
      (await toldAt(at('id: a1'))).includes('review'),
    );
    const found = await definitionsAt(at('id: a1'));
    ok(found.length >= 1 && found.every(each => each.startsWith('report.txt: ')), found.join());
  });

  test('all references of a code: its uses, its place in the codebook, and passages of open reports', async () => {
    await open(reportUri);
    await vscode.window.showTextDocument(document);
    const found = await eventually('all are found', async () => {
      const places = await ask<vscode.Location[]>('executeReferenceProvider', at('slips'));
      return places.length >= 5 && places;
    });
    same(await wordsAt(found), [
      'codebook.yaml: slips',
      'report.txt.annotations.yaml: slips',
      'report.txt.annotations.yaml: slips',
      'report.txt: the quays need repair',
      'report.txt: tide tables',
    ]);
  });

  test('renaming a code reaches the codebook and every sidecar, and nothing else of them', async () => {
    const other = await writeReport(report);
    await write(sidecarOf(other), sidecar.replace('[slips]', '\n      - slips # why'));
    const edit = await renamed(at('slips'), 'docks');
    const files = edit.entries().map(([uri]) => uri.path.slice(uri.path.lastIndexOf('/') + 1));
    same(files.length, 3, files.join());
    await applied(edit);
    same(await readFile(codebookUri()), codebook.replace('id: slips', 'id: docks'));
    same(await readFile(sidecarOf(reportUri)), sidecar.replaceAll('slips', 'docks'));
    ok((await readFile(sidecarOf(other)))?.includes('- docks # why\n'), 'the other one');
    await vscode.workspace.fs.delete(sidecarOf(other));
  });

  test('a code is renamed from the codebook, too', async () => {
    const editor = await vscode.window.showTextDocument(codebookUri());
    document = editor.document;
    const edit = await eventually('it can be renamed', () =>
      renamed(at('lagoon'), 'sea').catch(() => undefined),
    );
    await applied(edit);
    same(await readFile(codebookUri()), codebook.replace('id: lagoon', 'id: sea'));
    ok((await readFile(sidecarOf(reportUri)))?.includes('codes: [sea, slips]'), 'the sidecar');
  });

  test('an id that may be none, or is taken, is refused with a reason, and so is a place without a code', async () => {
    ok((await refused(at('slips'), 'Big Docks')).includes('small letters'), 'no id');
    ok((await refused(at('slips'), 'data')).includes('already'), 'taken');
    ok((await refused(at('quote'), 'docks')).includes('id of a code'), 'no code');
  });

  test('an unknown code is replaced by a near one, or created', async () => {
    const actions = await eventually('there are quick fixes', async () => {
      const found = await fixesAt('lagon]');
      return found.length > 0 && found;
    });
    same(actions.map(({ title }) => title).sort(), [
      'Create code “lagon” in the codebook',
      'Replace by “lagoon” (Water)',
    ]);
    const replace = actions.find(({ title }) => title.startsWith('Replace'));
    ok(replace?.edit && replace.isPreferred, 'there is one near');
    await vscode.workspace.applyEdit(replace.edit);
    ok(document.getText().includes('id: a3\n    codes: [lagoon]'), document.getText());
  });

  test('a code is created with the very id', async () => {
    const create = await eventually('it is offered', async () =>
      (await fixesAt('lagon]')).find(({ title }) => title.startsWith('Create')),
    );
    ok(create.command, 'it is a command');
    const { command, arguments: args = [] } = create.command;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    ok((await readFile(codebookUri()))?.includes('- id: lagon\n    name: Lagon\n'), 'it is there');
    await eventually(
      'nothing is wrong any more',
      async () => (await fixesAt('lagon]')).length === 0,
    );
  });
});

function rangeOf(words: string, from: string): vscode.Range {
  const start = at(words, from);
  return new vscode.Range(start, start.translate(0, words.length));
}

async function fixesAt(words: string): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(at(words), at(words));
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found;
}
