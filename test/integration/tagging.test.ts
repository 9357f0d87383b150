import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { annotationsOf, quotesOf, tag } from './support/annotations';
import {
  api,
  closeAll,
  goTo,
  open,
  readFile,
  select,
  sidecarOf,
  writeReport,
} from './support/editor';

const report =
  'Roundtable 7.2: Piers\n\nChile asked for data on piers. It praised Lima.\n\nPeru said that piers cost money.\n';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

/** Opens the report with the cursor in front of `words`. */
async function openAt(words: string, text = report) {
  const uri = await writeReport(text);
  const editor = await open(uri);
  goTo(editor, words);
  return { uri, editor, document: editor.document };
}

suite('tagging without selecting', () => {
  teardown(closeAll);

  test('word, sentence, paragraph and contribution at the cursor are tagged', async () => {
    const { document } = await openAt('piers. It');
    const codes = ['data'];
    for (const unit of ['Word', 'Sentence', 'Paragraph', 'Contribution'])
      await run(`annotate${unit}`, { codes });
    const quotes = await quotesOf(document, 4);
    same(new Set(quotes).size, 3, 'the paragraph is the contribution here');
    same(quotes.sort(), [
      'Chile asked for data on piers.',
      'Chile asked for data on piers. It praised Lima.',
      'Chile asked for data on piers. It praised Lima.',
      'piers',
    ]);
  });

  test('a passage is shown as tagged before its sidecar is written, and once', async () => {
    const { uri, editor, document } = await openAt('piers. It');
    const { reports } = await api();
    let shown: Promise<string | undefined> | undefined;
    const counts = new Set<number | undefined>();
    const listener = reports.onDidChange(() => {
      const count = reports.get(document)?.annotations.length;
      counts.add(count);
      if (count === 1) shown ??= readFile(sidecarOf(uri));
    });
    await tag(editor, 'data on piers', ['data']);
    listener.dispose();
    ok(shown, 'it is shown');
    same(await shown, undefined);
    same([...counts], [1]);
    ok((await readFile(sidecarOf(uri)))?.includes('quote: data on piers'), 'it is written');
  });

  test('each of several cursors is tagged, and two in one sentence tag it once', async () => {
    const { editor, document } = await openAt('asked');
    const at = (words: string) => {
      const place = document.positionAt(report.indexOf(words));
      return new vscode.Selection(place, place);
    };
    editor.selections = [at('asked'), at('data'), at('cost')];
    await run('annotateSentence', { codes: ['data'] });
    same(await quotesOf(document, 2), [
      'Chile asked for data on piers.',
      'Peru said that piers cost money.',
    ]);
  });

  test('Tag Again takes the codes that were chosen last', async () => {
    const { editor, document } = await openAt('asked');
    select(editor, 'Lima');
    const done = run('annotate');
    await new Promise(resolve => setTimeout(resolve, 500));
    for (const key of ['quickOpenSelectNext', 'acceptSelectedQuickOpenItem'])
      await vscode.commands.executeCommand(`workbench.action.${key}`);
    await done;
    const [first] = await annotationsOf(document, 1);
    select(editor, 'money');
    await run('annotateAgain');
    const both = await annotationsOf(document, 2);
    same(
      both.map(({ annotation }) => annotation.codes),
      Array(2).fill(first?.annotation.codes),
    );
  });

  test('the light bulb offers to tag what is selected, and what can be done with an annotation', async () => {
    const { editor, document } = await openAt('asked');
    await tag(editor, 'data on piers', ['data']);
    await annotationsOf(document, 1);
    const titles = async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        editor.selection,
      );
      return actions.map(({ title }) => title);
    };
    ok((await titles()).includes('Tag Selection…'), 'a selection can be tagged');
    goTo(editor, 'on piers');
    same(
      (await titles()).filter(title => title.endsWith('(data)')),
      [
        'Extend or Shrink…',
        'Change Codes…',
        'Edit Note',
        'Copy as Quotation',
        'Remove Annotation',
      ].map(title => `${title} (data)`),
    );
    goTo(editor, 'Peru');
    same(await titles(), []);
  });
});

suite('changing an annotation', () => {
  teardown(closeAll);

  test('it grows and shrinks by words and sentences, with its speaker', async () => {
    const { uri, editor, document } = await openAt('asked');
    await tag(editor, 'data on', ['data']);
    await annotationsOf(document, 1);
    const steps = [
      { end: 'end', unit: 'sentence', grows: true },
      { end: 'start', unit: 'word', grows: true },
    ];
    await run('resizePassage', { steps });
    await eventually('it has grown', async () => {
      return (await quotesOf(document, 1))[0] === 'for data on piers.';
    });
    const text = (await readFile(sidecarOf(uri))) ?? '';
    ok(text.includes('quote: for data on piers.') && text.includes('[country:CL]'), text);
    await run('resizePassage', { steps: [{ end: 'end', unit: 'word', grows: false }] });
    await eventually('it has shrunk', async () => {
      return (await quotesOf(document, 1))[0] === 'for data on';
    });
  });

  test('a note is written in an editor, over several lines, and an empty one is none', async () => {
    const { uri, editor, document } = await openAt('asked');
    await tag(editor, 'data on piers', ['data']);
    await annotationsOf(document, 1);
    await run('editNote');
    const note = vscode.window.activeTextEditor?.document;
    same([note?.uri.scheme, note?.getText()], ['rapporteur-note', '']);
    const write = async (text: string) => {
      ok(note, 'there is an editor for the note');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(note.uri, new vscode.Range(0, 0, 99, 0), text);
      await vscode.workspace.applyEdit(edit);
      ok(await note.save(), 'the note can be saved');
    };
    // The views go on showing the report that stands beside the note.
    same((await api()).reports.active()?.document.uri.toString(), uri.toString());
    await write('First: ask Lima.\n\n# Not a comment\n');
    const [placed] = await annotationsOf(document, 1);
    same(placed?.annotation.note, 'First: ask Lima.\n\n# Not a comment');
    await write('');
    await eventually('the note is gone', async () => {
      return !((await readFile(sidecarOf(uri))) ?? 'note').includes('note');
    });
  });

  test('a note that is changed in the sidecar changes in its editor', async () => {
    const { uri, editor, document } = await openAt('asked');
    await tag(editor, 'data on piers', ['data']);
    await annotationsOf(document, 1);
    await run('editNote');
    const note = vscode.window.activeTextEditor?.document;
    const sidecar = (await readFile(sidecarOf(uri))) ?? '';
    const other = sidecar.replace(/( {4}roundtable)/, '    note: Theirs.\n$1');
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(other));
    await eventually('the editor shows it', () => note?.getText() === 'Theirs.');
  });

  test('a passage is copied with its citation', async () => {
    const { editor, document } = await openAt('asked');
    select(editor, 'data on piers');
    await run('copyQuotation');
    same(await vscode.env.clipboard.readText(), '“data on piers” (Chile, Roundtable 7.2)');
    await tag(editor, 'Peru said', ['data']);
    await annotationsOf(document, 1);
    goTo(editor, 'said');
    await run('copyQuotation');
    same(await vscode.env.clipboard.readText(), '“Peru said” (Peru, Roundtable 7.2)');
  });
});
