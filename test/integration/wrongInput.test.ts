import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import {
  api,
  closeAll,
  open,
  readFile,
  sidecarOf,
  tokensOf,
  treeLines,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const report = 'Roundtable 1: Piers\n\nChile asked for data. Peru said yes.\n';

const noReports: Readonly<Record<string, string>> = {
  'a page of a novel':
    'Mrs. Bell said that the rain would stop. Anna looked out. "Never," said her brother, who had been to Peru. They laughed and went in.\n\nAnna Bell asked for tea.\n',
  'a log': Array.from(
    { length: 500 },
    (_, i) => `2026-01-01 10:00:${i % 60} INFO request ${i} served\n`,
  ).join(''),
  'an empty file': '',
};

async function diagnosticsOf(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return eventually(`there are ${count} problems`, () => {
    const found = vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === 'Rapporteur');
    return found.length === count && found;
  });
}

suite('input that is wrong', () => {
  teardown(closeAll);

  for (const [what, text] of Object.entries(noReports)) {
    test(`${what} is no report: no tree, no colours, no problems`, async () => {
      const { roundtables, reports } = await api();
      const { document } = await open(await writeReport(text));
      roundtables.refresh();
      same(
        [
          treeLines(roundtables),
          await tokensOf(document),
          vscode.languages.getDiagnostics(document.uri),
        ],
        [[], [], []],
      );
      same(reports.get(document)?.report.isReport, false);
    });
  }

  test('20 MB on one line do not stop the editor', async function () {
    this.timeout(60_000);
    const { reports, roundtables } = await api();
    const uri = await writeReport(
      'Chile said yes and went on to say more about ships. '.repeat(400_000),
    );
    const start = Date.now();
    const document = await vscode.workspace.openTextDocument(uri);
    ok(!reports.get(document), 'a text of this size is not read');
    roundtables.refresh();
    same(treeLines(roundtables), []);
    console.log(`[suite] (opened in ${Date.now() - start} ms)`);
  });

  test('a line of 1 MB is not read', async () => {
    const { reports } = await api();
    const text = `Roundtable 1: Piers\n\n${'Chile and Peru, '.repeat(65_000)}\n`;
    const { document } = await vscode.window.showTextDocument(await writeReport(text));
    const start = Date.now();
    await eventually('it is left out', () => reports.isLeftOut(document));
    ok(Date.now() - start < 1_000, `that took ${Date.now() - start} ms`);
  });

  test('documents that are no files of the workspace are left alone', async () => {
    const { reports } = await api();
    const provider = { provideTextDocumentContent: () => report };
    for (const scheme of ['debug', 'vscode-userdata-test', 'interactive-test']) {
      const registration = vscode.workspace.registerTextDocumentContentProvider(scheme, provider);
      const uri = vscode.Uri.from({ scheme, path: '/old/report.txt' });
      const document = await vscode.workspace.openTextDocument(uri);
      same([scheme, reports.get(document)], [scheme, undefined]);
      registration.dispose();
    }
  });

  test('a binary file with the name of a text is left alone', async () => {
    const { reports } = await api();
    const uri = workspaceUri('binary.txt');
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from({ length: 4096 }, (_, i) => i % 7),
    );
    const document = await vscode.workspace.openTextDocument(uri).then(
      opened => opened,
      () => undefined,
    );
    ok(!document || !reports.get(document), 'a binary file is not read');
  });

  const sidecars: Readonly<
    Record<string, { text: string; codes: readonly string[]; shown: number }>
  > = {
    'that is no YAML': { text: 'rapporteur: 1\nannotations: [', codes: ['yaml-syntax'], shown: 0 },
    'that is no map': { text: '- a\n- b\n', codes: ['not-a-map'], shown: 0 },
    'of a newer version': {
      text: 'rapporteur: 9\nannotations:\n  - {id: a, codes: [data], quote: data, start: 37, end: 41}\n',
      codes: ['newer-version'],
      shown: 1,
    },
    'with a wrong type': {
      text: 'rapporteur: 1\nannotations: all of them\n',
      codes: ['wrong-type'],
      shown: 0,
    },
    'with an unknown code': {
      text: 'rapporteur: 1\nannotations:\n  - {id: a, codes: [nonsense], quote: data, start: 37, end: 41}\n',
      codes: ['unknown-code'],
      shown: 1,
    },
    'with a missing field among good ones': {
      text: 'rapporteur: 1\nannotations:\n  - {id: a, codes: [data], start: 37, end: 41}\n  - {id: b, codes: [data], quote: Peru, start: 43, end: 47}\n',
      codes: ['missing-field'],
      shown: 1,
    },
    'with the same id twice': {
      text: 'rapporteur: 1\nannotations:\n  - {id: a, codes: [data], quote: data, start: 37, end: 41}\n  - {id: a, codes: [data], quote: Peru, start: 43, end: 47}\n',
      codes: ['duplicate-id'],
      shown: 1,
    },
  };
  for (const [what, { text, codes, shown }] of Object.entries(sidecars)) {
    test(`a sidecar ${what}: a problem at its place, all readable shown, nothing overwritten`, async () => {
      const { reports } = await api();
      const uri = await writeReport(report);
      await write(sidecarOf(uri), text);
      const { document } = await open(uri);
      const diagnostics = await diagnosticsOf(sidecarOf(uri), codes.length);
      same(
        diagnostics.map(({ code }) => code),
        codes,
      );
      ok(
        diagnostics.every(({ message }) => message.length > 20),
        'each says what to do',
      );
      same(reports.get(document)?.annotations.length, shown, 'number of annotations');
      same(await readFile(sidecarOf(uri)), text);
    });
  }

  test('tagging never overwrites a sidecar that cannot be read', async () => {
    const uri = await writeReport(report);
    const broken = 'rapporteur: 1\nannotations: [';
    await write(sidecarOf(uri), broken);
    const editor = await open(uri);
    editor.selection = new vscode.Selection(2, 0, 2, 5);
    // The message stays open until somebody answers it: the command is not waited for.
    void vscode.commands.executeCommand('rapporteur.annotate', { codes: ['data'] });
    await new Promise(resolve => setTimeout(resolve, 500));
    same(await readFile(sidecarOf(uri)), broken);
    // Mended by hand, the sidecar takes up what was tagged meanwhile with the next annotation.
    await vscode.commands.executeCommand('notifications.clearAll');
    await write(sidecarOf(uri), 'rapporteur: 1\nannotations: []\n');
    await vscode.commands.executeCommand('rapporteur.annotate', { codes: ['health'] });
    const saved = (await readFile(sidecarOf(uri))) ?? '';
    same([saved.includes('codes: [data]'), saved.includes('codes: [health]')], [true, true]);
  });

  test('a codebook with problems: each at its place, its good codes serve', async () => {
    const uri = workspaceUri('codebook.yaml');
    const text =
      'rapporteur-codebook: 1\ncodes:\n  - {id: Data, name: A}\n  - {id: tides, name: Tides, terms: [yes]}\n  - {id: tides, name: B}\n  - {name: C}\n  - {id: x, name: X, colour: blue}\n';
    await write(uri, text);
    try {
      const diagnostics = await diagnosticsOf(uri, 4);
      same(diagnostics.map(({ code, range }) => `${range.start.line} ${code as string}`).sort(), [
        '2 bad-id',
        '4 duplicate-id',
        '5 missing-field',
        '6 bad-colour',
      ]);
      const { document } = await open(await writeReport(report));
      await eventually('the theme is found', async () =>
        (await tokensOf(document)).some(token => token.text === 'yes' && token.type === 'theme'),
      );
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await diagnosticsOf(uri, 0);
  });
});
