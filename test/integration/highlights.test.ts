import * as vscode from 'vscode';
import { tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import { api, closeAll, open, tokensOf, writeReport } from './support/editor';
import { setSetting, strokesIn, untilDrawn } from './support/highlights';

const report =
  'Roundtable 1: Piers\n\nChile asked Togo for data. Peru praised UNICEF.\n\nChile said three.\n';

const all = [
  'speaker Chile',
  'country Togo',
  'theme data',
  'speaker Peru',
  'organisation UNICEF',
  'speaker Chile',
];

suite('highlights', () => {
  teardown(async () => {
    for (const name of ['mentions', 'kinds', 'annotations'])
      await setSetting(`highlight.${name}`, undefined);
    await vscode.commands.executeCommand('rapporteur.showAll');
    await closeAll();
  });

  test('mentions are drawn as decorations where the setting says so, and as tokens no more', async () => {
    const { mentionDecorations } = await api();
    const editor = await open(await writeReport(report));
    same(strokesIn(mentionDecorations, editor), []);
    await setSetting('highlight.mentions', 'decorations');
    await untilDrawn(mentionDecorations, editor, all);
    same(await tokensOf(editor.document), []);
    await setSetting('highlight.mentions', 'off');
    await untilDrawn(mentionDecorations, editor, []);
    same(await tokensOf(editor.document), []);
  });

  test('a doubtful mention looks otherwise than a sure one', async () => {
    const { mentionDecorations } = await api();
    const { document } = await open(
      await writeReport(`${report}\nTogo asked the Bank of Japan.\n`),
    );
    const tokens = await tokensOf(document);
    same(
      tokens.filter(({ modifiers }) => modifiers?.includes('doubtful')).map(({ text }) => text),
      ['Japan'],
    );
    await setSetting('highlight.mentions', 'decorations');
    await untilDrawn(mentionDecorations, await open(document.uri), [
      ...all,
      'speaker Togo',
      'doubtful country Japan',
    ]);
  });

  test('decorations follow an edit', async () => {
    const { mentionDecorations } = await api();
    await setSetting('highlight.mentions', 'decorations');
    const editor = await open(await writeReport(report));
    await untilDrawn(mentionDecorations, editor, all);
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'Fiji said one. '));
    await untilDrawn(mentionDecorations, editor, ['speaker Fiji', ...all]);
  });

  test('what is far from the visible lines is drawn when it is scrolled to', async () => {
    const { mentionDecorations } = await api();
    await setSetting('highlight.mentions', 'decorations');
    const long = `${report}${'\nNothing here.\n'.repeat(400)}\nNepal said four.\n`;
    const editor = await open(await writeReport(long));
    await untilDrawn(mentionDecorations, editor, all);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range;
    editor.revealRange(end);
    await untilDrawn(mentionDecorations, editor, ['speaker Nepal']);
    ok(editor.visibleRanges[0]?.start.line, 'the editor has scrolled');
  });

  test('each kind is shown or hidden by itself, and a speaker is a country where speakers are hidden', async () => {
    const { mentionDecorations } = await api();
    const { document } = await open(await writeReport(report));
    await toggle(['countries', 'themes']);
    const shown = ['country Chile', 'country Togo', 'theme data', 'country Peru', 'country Chile'];
    same(
      (await tokensOf(document)).map(({ type, text }) => `${type} ${text}`),
      shown,
    );
    await setSetting('highlight.mentions', 'decorations');
    await untilDrawn(mentionDecorations, await open(document.uri), shown);
    same(vscode.workspace.getConfiguration('rapporteur').get('highlight.kinds'), [
      'countries',
      'themes',
    ]);
  });

  test('annotations are hidden and shown again, also where the older setting hid them', async () => {
    const { annotationDecorations } = await api();
    const editor = await open(await writeReport(report));
    await tag(editor, 'Peru', ['data']);
    const count = (expected: number) =>
      eventually(
        `${expected} annotations are drawn`,
        () => strokesIn(annotationDecorations, editor).length === expected,
      );
    await count(1);
    await toggle(['countries']);
    await count(0);
    await setSetting('highlight.annotations', false);
    await toggle(['annotations']);
    await count(1);
  });

  test('each code of a passage has a line and a mark of its own, also where passages overlap', async () => {
    const { annotationDecorations, annotationMarks } = await api();
    const editor = await open(await writeReport(report));
    await tag(editor, 'Chile asked Togo', ['data', 'health']);
    await tag(editor, 'Togo for', ['education']);
    // The colours depend on the codebook and on the theme; how many there are does not.
    const lanes = () =>
      strokesIn(annotationDecorations, editor).map(stroke =>
        stroke.replace(/^(?:tint|plain) /, '').replace(/#[0-9a-f]{6}/g, '#'),
      );
    await eventually('three stripes are drawn', () => lanes().length === 3);
    same(lanes(), ['# # - Chile asked ', '# # # Togo', '- - #  for']);
    await eventually(
      'all is marked in the ruler',
      () => strokesIn(annotationMarks, editor).length === 3,
    );
  });

  test('marks in the ruler stand for what is far from the visible lines, too', async () => {
    const { annotationDecorations, annotationMarks } = await api();
    const editor = await open(
      await writeReport(`${report}${'\nNothing here.\n'.repeat(400)}\nNepal said four.\n`),
    );
    await tag(editor, 'Nepal', ['data']);
    editor.revealRange(new vscode.Range(0, 0, 0, 0));
    await eventually(
      'it is drawn no more',
      () => strokesIn(annotationDecorations, editor).length === 0,
    );
    await eventually('it is marked', () => strokesIn(annotationMarks, editor).length === 1);
  });

  test('the colours of codes change with the kind of the colour theme', async () => {
    const { annotationDecorations } = await api();
    const editor = await open(await writeReport(report));
    await tag(editor, 'Peru', ['data']);
    const pen = () => strokesIn(annotationDecorations, editor).join();
    await eventually('it is drawn', () => pen().startsWith('tint #'));
    const dark = pen();
    const workbench = vscode.workspace.getConfiguration('workbench');
    const { Workspace } = vscode.ConfigurationTarget;
    try {
      await workbench.update('colorTheme', 'Default High Contrast Light', Workspace);
      await eventually('it is drawn anew', () => pen().startsWith('plain #') && pen() !== dark);
    } finally {
      await workbench.update('colorTheme', undefined, Workspace);
    }
  });

  test('where mentions were off, a tick puts them on', async () => {
    const { document } = await open(await writeReport(report));
    await setSetting('highlight.mentions', 'off');
    same(await tokensOf(document), []);
    await toggle(['themes']);
    same(await tokensOf(document), [{ text: 'data', type: 'theme' }]);
  });

  test('the status bar tells what is highlighted in a report, and nothing elsewhere', async () => {
    const { highlightStatus } = await api();
    await open(await writeReport(report));
    await eventually('the item is there', () => highlightStatus.seen !== undefined);
    await toggle(['countries', 'annotations']);
    await eventually(
      'it names both kinds',
      () => highlightStatus.seen?.tooltip === 'Highlighted: Countries, Annotations',
    );
    await toggle([]);
    await eventually(
      'it says so',
      () => highlightStatus.seen?.tooltip === 'Nothing is highlighted',
    );
    await open(await writeReport('A letter.\n'));
    await eventually('the item is gone', () => highlightStatus.seen === undefined);
  });

  test('only what was chosen is highlighted, until all is shown again', async () => {
    const { highlightStatus, mentionDecorations } = await api();
    const { document } = await open(await writeReport(report));
    const words = async () => (await tokensOf(document)).map(({ text }) => text);
    await showOnly(['country:CL', 'theme:data']);
    same(await words(), ['Chile', 'data', 'Chile']);
    await setSetting('highlight.mentions', 'decorations');
    await untilDrawn(mentionDecorations, await open(document.uri), [
      'speaker Chile',
      'theme data',
      'speaker Chile',
    ]);
    await eventually(
      'the status bar says so',
      () => highlightStatus.seen?.text === '$(filter) Only: Chile, Data and evidence',
    );
    await setSetting('highlight.mentions', undefined);
    await vscode.commands.executeCommand('rapporteur.showAll');
    same((await words()).length, all.length);
    same(highlightStatus.seen?.text, '$(symbol-color) Highlights');
  });

  test('many chosen names are counted in the status bar and named in its tooltip', async () => {
    const { highlightStatus } = await api();
    await open(await writeReport(report));
    await showOnly(['country:CL', 'country:PE', 'country:TG', 'org:UNICEF']);
    same(highlightStatus.seen, {
      text: '$(filter) Only: Chile, Peru, +2',
      tooltip: 'Highlighted: only Chile, Peru, Togo, UNICEF. Click to show all.',
    });
  });
});

async function showOnly(refs: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('rapporteur.showOnly', { refs });
}

async function toggle(kinds: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('rapporteur.toggleHighlights', { kinds });
}
