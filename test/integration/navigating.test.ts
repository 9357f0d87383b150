import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { corrected } from './support/corrections';
import {
  api,
  atCursor,
  closeAll,
  goTo,
  open,
  readFile,
  sidecarOf,
  writeReport,
} from './support/editor';

const report = `Roundtable 1: Piers

Mr. Jon Berg (Norway) said that piers rot.
He also spoke of Chile.

Chile asked Togo for data. Peru and Chile said two.

Roundtable 2: Nets

Berg thanked Chile. Peru asked why. Jon Berg said three.
`;

suite('navigating', () => {
  teardown(closeAll);

  test('roundtables and contributions of several lines fold', async () => {
    const { document } = await openReport(report);
    same(await foldsOf(document), ['0-5', '2-3', '7-9']);
  });

  test('corrections change what folds', async () => {
    const { document } = await openReport(report);
    goTo(await vscode.window.showTextDocument(document), 'Roundtable 2');
    await vscode.commands.executeCommand('rapporteur.toggleRoundtable');
    await corrected(document, 1);
    same(await foldsOf(document), ['0-9', '2-3']);
  });

  test('in Markdown nothing folds twice, and its own folds stay', async () => {
    const text = report.replace('Roundtable 1', '## Roundtable 1').replace(/^(?=Rou)/m, '## ');
    const { document } = await openReport(text, 'md');
    const folds = await eventually('Markdown folds', async () => {
      const found = await foldsOf(document);
      return found.length === 3 && found;
    });
    same(new Set(folds.map(fold => fold.split('-')[0])).size, 3);
    ok(folds.includes('2-3'), folds.join());
  });

  test('a text that is no report folds by its indentation', async () => {
    await openReport(report);
    const editor = await open(await writeReport('Eggs\n  milk\n  flour\n  salt\nend\n'));
    goTo(editor, 'Eggs');
    await eventually('the lines below are folded', async () => {
      await vscode.commands.executeCommand('editor.fold');
      return editor.visibleRanges.length > 1;
    });
  });

  test('references are the contributions of the speaker at the cursor', async () => {
    const { document } = await openReport(report);
    const of = (words: string) => placesAt(document, words, 'vscode.executeReferenceProvider');
    const chile = ['Chile asked', 'Chile said '];
    same(await of('Chile asked'), chile);
    same(await of('Chile. Peru'), chile);
    same(await of('asked Togo'), chile);
    same(await of('piers rot'), ['Mr. Jon Ber', 'Berg thanke', 'Jon Berg sa']);
    same(await of('said two'), ['Chile asked', 'Peru and Ch', 'Peru asked ']);
  });

  test('the definition is where a speaker is introduced', async () => {
    const { document } = await openReport(report);
    const of = (words: string) => placesAt(document, words, 'vscode.executeDefinitionProvider');
    same(await of('Berg thanked'), ['Jon Berg (N']);
    same(await of('Chile said two'), ['Chile.\n\nChi']);
  });

  test('all names of the speaker at the cursor are marked, and no more than those', async () => {
    const { document } = await openReport(report);
    const of = (words: string) => placesAt(document, words, 'vscode.executeDocumentHighlights');
    same(await of('Berg thanked'), ['Jon Berg (N', 'Berg thanke', 'Jon Berg sa']);
    same((await of('Chile asked')).length, 4);
  });

  test('a hover anywhere in a contribution tells who speaks, how much and where', async () => {
    const { document } = await openReport(report);
    const [hover = '', ...others] = await hoversAt(document, 'piers rot');
    same(others, []);
    same(hover.split('\n\n').slice(0, 3), [
      '**Jon Berg**',
      '1 Piers',
      'contribution 1 of 3 · 20 words · 61 % of all that is said',
    ]);
    ok(hover.includes('Previous contribution') && hover.includes('Next contribution'), hover);
  });

  test('its links lead to the next and the previous contribution, and no other command is trusted', async () => {
    const editor = await openReport(report);
    const [hover] = await hoverTexts(editor.document, 'piers rot');
    ok(hover, 'there is a hover');
    same(hover.isTrusted, {
      enabledCommands: ['rapporteur.previousContribution', 'rapporteur.nextContribution'],
    });
    await follow(hover.value, 'Next contribution');
    same(atCursor(editor, 12), 'Berg thanked');
    await follow(hover.value, 'Previous contribution');
    same(atCursor(editor, 13), 'Jon Berg said');
  });

  test('over a country’s name it says nothing that the facts beside it say', async () => {
    const { document } = await openReport(report);
    const hovers = await eventually('both hovers are there', async () => {
      const found = await hoversAt(document, 'Chile asked');
      return found.length === 2 && found;
    });
    const speaks = hovers.find(text => text.includes('Speaks here'));
    ok(speaks, hovers.join('\n\n'));
    same(
      speaks.split('\n\n')[0],
      '**Speaks here** · 1 Piers · 10 words · 30 % of all that is said',
    );
    same(hovers.filter(text => text.includes('Next contribution')).length, 1);
  });

  test('names are shown as they are written', async () => {
    const { document } = await openReport(report.replace('Piers', '*Piers* [x](command:y)'));
    const text = (await hoversAt(document, 'piers rot')).join();
    ok(text.includes('\\*Piers\\*') && text.includes('\\[x\\]'), text);
  });

  test('the narrator’s words have no hover', async () => {
    const { document } = await openReport(`${report}\nThe meeting rose at noon.\n`);
    same(await hoversAt(document, 'meeting rose'), []);
  });

  test('Rename Symbol on a name corrects the sidecar and not the report', async () => {
    const { document } = await openReport(report);
    const place = await prepared(document, 'Berg thanked');
    same([document.getText(place.range), place.placeholder], ['Berg', 'Jon Berg']);
    const edit = await renamed(document, 'Berg thanked', 'Jon Bergen');
    const [[uri, edits]] = edit.entries() as [[vscode.Uri, vscode.TextEdit[]]];
    const preview = await vscode.workspace.openTextDocument(uri);
    same(preview.getText().trimEnd().split('\n'), [
      'Jon Bergen: Mr. Jon Berg (Norway) said that piers rot. He also spoke of Chile.',
      'Jon Bergen: Berg thanked Chile.',
      'Jon Bergen: Jon Berg said three.',
    ]);
    same(edits.length, 3);
    const { report: now } = await corrected(document, 1);
    same(now.contributions[0]?.speakers, ['person:Jon Bergen']);
    const sidecar = (await readFile(sidecarOf(document.uri))) ?? '';
    ok(/correct: rename\s+from: person:Jon Berg\s+to: person:Jon Bergen/.test(sidecar), sidecar);
    same([document.getText(), document.isDirty], [report, false]);
  });

  test('a rename of some contributions only is refused', async () => {
    const { document } = await openReport(report);
    const edit = await editOf(document, 'Berg thanked', 'Jon Bergen');
    const [[uri, edits]] = edit.entries() as [[vscode.Uri, vscode.TextEdit[]]];
    const some = new vscode.WorkspaceEdit();
    for (const { range, newText } of edits.slice(1)) some.replace(uri, range, newText);
    ok(await vscode.workspace.applyEdit(some), 'it is applied');
    await eventually('it is written', async () => {
      const preview = await vscode.workspace.openTextDocument(uri);
      return preview.getText().includes('Jon Bergen') && !preview.isDirty;
    });
    same(await readFile(sidecarOf(document.uri)), undefined);
  });

  test('a name that is known merges the two', async () => {
    const { document } = await openReport(report);
    await renamed(document, 'Berg thanked', 'Peru');
    const { report: now } = await corrected(document, 1);
    same(
      now.speakers.map(({ ref, contributions }) => `${ref} ${contributions}`),
      ['country:PE 5', 'country:CL 2'],
    );
  });

  test('only names can be renamed, and a country only to somebody who is known', async () => {
    const { document } = await openReport(report);
    const refused = async (task: Promise<unknown>) =>
      task.then(
        () => 'done',
        (error: unknown) => (error as Error).message,
      );
    const beside = await refused(prepared(document, 'thanked'));
    ok(beside.includes('Put the cursor on the name'), beside);
    const unknown = await refused(renamed(document, 'Chile asked', 'Chilly'));
    ok(unknown.includes('No country has the name “Chilly”'), unknown);
    const several = await refused(renamed(document, 'Chile asked', 'Peru and Fiji'));
    ok(several.includes('one speaker only'), several);
    same(await readFile(sidecarOf(document.uri)), undefined);
  });

  test('the status bar tells who speaks at the cursor, and follows it', async () => {
    const editor = await openReport(report);
    const { navigation } = await api();
    const until = (text: string) =>
      eventually(text, () => navigation.made?.status.seen?.text === `$(comment) ${text}`);
    await until('3 speakers');
    goTo(editor, 'asked');
    await until('Chile · 10 words · 30 %');
    await editor.edit(builder => builder.insert(editor.selection.active, 'kindly '));
    await until('Chile · 11 words · 32 %');
    goTo(editor, 'said two');
    await until('Peru, Chile');
    const { tooltip = '' } = navigation.made?.status.seen ?? {};
    ok(tooltip.startsWith('Peru · 8 words · 24 %\nChile'), tooltip);
    await open(await writeReport('Eggs and milk.\n'));
    await eventually('no item', () => navigation.made && !navigation.made.status.seen);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});

/** Opens a report, and waits until the ways around in it are there. */
async function openReport(text: string, extension?: string): Promise<vscode.TextEditor> {
  const editor = await open(await writeReport(text, extension));
  const { navigation } = await api();
  await eventually('the ways around are loaded', () => navigation.made !== undefined);
  return editor;
}

/** "first-last" for each fold, lines counted from zero. */
async function foldsOf({ uri }: vscode.TextDocument): Promise<string[]> {
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    uri,
  );
  return folds.map(({ start, end }) => `${start}-${end}`);
}

function positionOf(document: vscode.TextDocument, words: string): vscode.Position {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `“${words}” is not in the text`);
  return document.positionAt(at);
}

/** The first letters of the places that a provider gives for the start of `words`. */
async function placesAt(
  document: vscode.TextDocument,
  words: string,
  command: string,
): Promise<string[]> {
  const places = await vscode.commands.executeCommand<
    (vscode.Location | vscode.DocumentHighlight | vscode.LocationLink)[]
  >(command, document.uri, positionOf(document, words));
  // The reports of other tests hold places, too.
  const here = places.filter(place => !('uri' in place) || isIn(document, place));
  return here.map(place => {
    const range = 'targetRange' in place ? place.targetRange : place.range;
    const start = document.offsetAt(range.start);
    return document.getText().slice(start, start + 11);
  });
}

function isIn({ uri }: vscode.TextDocument, place: vscode.Location): boolean {
  return place.uri.toString() === uri.toString();
}

async function hoverTexts(
  document: vscode.TextDocument,
  words: string,
): Promise<vscode.MarkdownString[]> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words),
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}

/** The hovers over the first letter of `words`, as Markdown; blanks that do not break are made plain. */
async function hoversAt(document: vscode.TextDocument, words: string): Promise<string[]> {
  return (await hoverTexts(document, words)).map(({ value }) => value.replace(/&nbsp;/g, ' '));
}

/** Does what a click on the link would do. */
async function follow(hover: string, label: string): Promise<void> {
  const [, command = '', query = ''] =
    new RegExp(`\\[${label}\\]\\(command:([\\w.]+)\\?([^)]*)\\)`).exec(hover) ?? [];
  const args = JSON.parse(decodeURIComponent(query)) as unknown[];
  await vscode.commands.executeCommand(command, ...args);
}

async function prepared(document: vscode.TextDocument, words: string) {
  return vscode.commands.executeCommand<{ range: vscode.Range; placeholder: string }>(
    'vscode.prepareRename',
    document.uri,
    positionOf(document, words),
  );
}

async function renamed(document: vscode.TextDocument, words: string, name: string) {
  const edit = await editOf(document, words, name);
  ok(await vscode.workspace.applyEdit(edit), 'it is applied');
  return edit;
}

async function editOf(document: vscode.TextDocument, words: string, name: string) {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    positionOf(document, words),
    name,
  );
}
