import * as vscode from 'vscode';
import { describe } from '../../src/core/annotations/describe';
import { eventually, same } from './support/check';
import { annotationsOf, quotesOf } from './support/annotations';
import {
  api,
  closeAll,
  open,
  readFile,
  select,
  sidecarOf,
  treeLines,
  write,
  writeReport,
} from './support/editor';

const before =
  'Roundtable 3: Piers\n\nChile asked for a joint plan to dig deep wells along the northern road by spring. Peru said yes to it.\n';
const after =
  'Roundtable 3: Piers\n\nChile asked for a shared scheme to dig deep wells beside the northern road by spring. Peru said yes to it.\n';
const quote = 'a joint plan to dig deep wells along the northern road';
const rewritten = 'a shared scheme to dig deep wells beside the northern road';

/** Opens the report as it was rewritten outside, with a passage that was tagged before. */
async function openRewritten(text = after) {
  const uri = await writeReport(text);
  const start = before.indexOf(quote);
  const selector = describe(before, { start, end: start + quote.length });
  const fields = Object.entries(selector).map(
    ([key, value]) => `    ${key}: ${JSON.stringify(value)}\n`,
  );
  const sidecar = `rapporteur: 1\nannotations:\n  - id: a1\n    codes: [data]\n${fields.join('')}    note: Keep me.\n`;
  await write(sidecarOf(uri), sidecar);
  const editor = await open(uri);
  return { uri, editor, document: editor.document };
}

async function statusOf(document: vscode.TextDocument): Promise<string> {
  const [placed] = await annotationsOf(document, 1);
  return placed?.anchor.status ?? '';
}

const review = (answer: unknown) =>
  vscode.commands.executeCommand('rapporteur.reviewPassages', { answer });

suite('reviewing passages', () => {
  teardown(closeAll);

  test('a passage that was rewritten outside waits for a look, and is shown first', async () => {
    const { document } = await openRewritten();
    same(await statusOf(document), 'review');
    same(await quotesOf(document, 1), [rewritten]);
    const { passages } = await api();
    await eventually('the view tells of it', () =>
      treeLines(passages).some(line => line.includes('to review')),
    );
  });

  test('accepting a candidate writes its place and leaves the rest as it is', async () => {
    const { uri, document } = await openRewritten();
    await annotationsOf(document, 1);
    await review({ candidate: 0 });
    await eventually('it is sure', async () => (await statusOf(document)) === 'exact');
    const text = (await readFile(sidecarOf(uri))) ?? '';
    same(/quote: (.*)/.exec(text)?.[1], rewritten);
    same(text.includes('note: Keep me.') && text.includes('codes: [data]'), true);
  });

  test('the place can be picked by selecting it', async () => {
    const { editor, document } = await openRewritten();
    await annotationsOf(document, 1);
    select(editor, 'deep wells');
    await review('selection');
    await eventually('it is there', async () => (await quotesOf(document, 1))[0] === 'deep wells');
    same(await statusOf(document), 'exact');
  });

  test('kept as an orphan, nobody is asked again', async () => {
    const { uri, document } = await openRewritten();
    await annotationsOf(document, 1);
    await review('keep');
    await eventually('it is kept', async () => (await statusOf(document)) === 'orphan');
    same(((await readFile(sidecarOf(uri))) ?? '').includes('status: orphan'), true);
    const { passages } = await api();
    same(
      treeLines(passages).some(line => line.includes('to review')),
      false,
    );
  });

  test('what is not wanted any more is deleted', async () => {
    const { document } = await openRewritten();
    await annotationsOf(document, 1);
    await review('remove');
    await annotationsOf(document, 0);
  });

  test('an orphan is put to the selection', async () => {
    const other = 'Roundtable 3: Piers\n\nNothing of it was written down.\n';
    const { editor, document } = await openRewritten(other);
    same(await statusOf(document), 'orphan');
    select(editor, 'Nothing of it');
    await review('selection');
    await eventually(
      'it is there',
      async () => (await quotesOf(document, 1))[0] === 'Nothing of it',
    );
  });
});
