import * as vscode from 'vscode';
import { ok, same } from './support/check';
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
    await setSetting('highlight.mentions', undefined);
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
});
