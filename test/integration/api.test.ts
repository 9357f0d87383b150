import * as vscode from 'vscode';
import type { ParsedContribution, RapporteurApi } from '../../src/publicApi';
import { tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import {
  closeAll,
  exportsOfOurs,
  open,
  select,
  sidecarOf,
  write,
  writeReport,
} from './support/editor';

const text = `Roundtable 1: Harbours

Chile said that piers need repair. Ghana asked for cheaper dredging.

Roundtable 1.1: Tides

Peru supported Chile, and the ILO emphasized safety.
`;

async function api(): Promise<RapporteurApi> {
  return (await exportsOfOurs()).getApi(1);
}

function said(contributions: readonly ParsedContribution[], of: string): string[] {
  return contributions.map(
    ({ speakers, start, end }) => `${speakers.join()}: ${of.slice(start, end)}`,
  );
}

suite('the API for other extensions', () => {
  teardown(closeAll);

  test('parses a text into plain values with UTF-16 offsets, and opens nothing', async () => {
    const { parse, version } = await api();
    same(version, 1);
    const before = vscode.workspace.textDocuments.length;
    const withPairs = text.replace('piers', '🚢 piers');
    const report = await parse(withPairs);
    same(report.isReport, true);
    same(report.language, 'en');
    same(
      report.roundtables.map(({ number, title, start, end, parent }) => {
        return [number, title, withPairs.slice(start, end), parent];
      }),
      [
        ['1', 'Harbours', 'Roundtable 1: Harbours', undefined],
        ['1.1', 'Tides', 'Roundtable 1.1: Tides', 0],
      ],
    );
    same(said(report.contributions, withPairs).slice(0, 2), [
      'country:CL: Chile said that 🚢 piers need repair.',
      'country:GH: Ghana asked for cheaper dredging.',
    ]);
    same(report.speakers.map(({ ref, name }) => [ref, name]).slice(0, 2), [
      ['country:CL', 'Chile'],
      ['country:GH', 'Ghana'],
    ]);
    const mentioned = report.mentions.map(
      ({ kind, start, end }) => `${kind} ${withPairs.slice(start, end)}`,
    );
    ok(mentioned.includes('org ILO'), `the ILO is among ${mentioned.join()}`);
    same(JSON.parse(JSON.stringify(report)), report, 'what is left after JSON');
    same(vscode.workspace.textDocuments.length, before);
  });

  test('reads French in French from the first call on, and in the language that is asked for', async () => {
    const { parse } = await api();
    const french =
      'Table ronde 1 : Ports\n\nLe Maroc a souligné que les quais sont vieux. La Tunisie a demandé des fonds. Le Chili a indiqué qu’il en a reçu.\n';
    const found = await parse(french);
    same([found.language, found.contributions.length], ['fr', 3]);
    same((await parse(french, { language: 'en' })).language, 'en');
  });

  test('a text that is no report is said to be none', async () => {
    const { isReport, contributions, mentions } = await (
      await api()
    ).parse('Dear Ana,\n\nsee you.');
    same([isReport, contributions.length, mentions.length], [false, 0, 0]);
  });

  test('gives the report and contributions of a file that nobody has opened, and of a document with its unsaved text', async () => {
    const { report, contributions } = await api();
    const uri = await writeReport(text);
    same(said(await contributions(uri), text)[0], 'country:CL: Chile said that piers need repair.');
    const { document, edit } = await open(uri);
    await edit(builder =>
      builder.insert(document.positionAt(text.indexOf('Chile')), 'Iceland said that it is cold. '),
    );
    same((await report(document))?.contributions[0]?.speakers, ['country:IS']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('gives annotations of all coders with where they are now, also of a file that nobody has opened', async () => {
    const { annotations } = await api();
    const uri = await writeReport(text);
    const start = text.indexOf('cheaper dredging');
    await write(
      sidecarOf(uri).with({ path: `${uri.path}.annotations.ana.yaml` }),
      `rapporteur: 1\nreport: x.txt\ncoder: ana\nannotations:\n  - id: aaaa1111\n    codes: [costs]\n    quote: cheaper dredging\n    start: ${start + 5}\n    end: ${start + 21}\n    note: Ask her.\n  - id: bbbb2222\n    codes: [gone]\n    quote: nobody ever wrote this sentence\n    start: 3\n    end: 34\n`,
    );
    const found = await annotations(uri);
    same(
      found.map(({ id, coder, isOwn, codes, note, quote, status, span }) => {
        return [id, coder, isOwn, codes, note, quote, status, span];
      }),
      [
        [
          'aaaa1111',
          'ana',
          false,
          ['costs'],
          'Ask her.',
          'cheaper dredging',
          'moved',
          { start, end: start + 16 },
        ],
        [
          'bbbb2222',
          'ana',
          false,
          ['gone'],
          undefined,
          'nobody ever wrote this sentence',
          'orphan',
          undefined,
        ],
      ],
    );
  });

  test('tells of a report when it is edited and when it is tagged, until that is no longer wanted', async () => {
    const { onDidChangeReport, annotations } = await api();
    const uri = await writeReport(text);
    const editor = await open(uri);
    const told: string[] = [];
    const listening = onDidChangeReport(changed => told.push(changed.toString()));
    const isTold = () => told.includes(uri.toString());
    await editor.edit(builder => builder.insert(new vscode.Position(2, 0), 'Now '));
    await eventually('the edit is told', isTold);
    await editor.document.save();
    told.length = 0;
    await tag(editor, 'piers', ['harbours']);
    await eventually('the annotation is told', isTold);
    same(
      (await annotations(editor.document)).map(({ quote, isOwn }) => [quote, isOwn]),
      [['piers', true]],
    );
    listening.dispose();
    told.length = 0;
    select(editor, 'piers');
    await editor.edit(builder => builder.insert(new vscode.Position(2, 0), 'And '));
    await (await api()).report(uri);
    same(told, []);
    await editor.document.save();
  });

  test('what can be no report gives nothing; a file that is not there is an error', async () => {
    const { report, contributions, annotations } = await api();
    const uri = await writeReport('{}', 'json');
    same(
      [await report(uri), await contributions(uri), await annotations(uri)],
      [undefined, [], []],
    );
    const missing = uri.with({ path: `${uri.path}.missing.txt` });
    const refused = await report(missing).then(
      () => false,
      () => true,
    );
    ok(refused, 'a missing file is an error');
  });

  test('an unknown version is refused with the versions that there are', async () => {
    const { getApi } = await exportsOfOurs();
    const ask = getApi as (version: unknown) => Promise<unknown>;
    for (const version of [0, 2, '1', undefined]) {
      const message = await ask(version).then(
        () => 'none',
        (error: Error) => error.message,
      );
      ok(/no API of version .*; it has 1\./.test(message), `the error says so, not “${message}”`);
    }
  });
});
