import * as vscode from 'vscode';
import { quotesOf, tag } from './support/annotations';
import { eventually, ok, same } from './support/check';
import {
  api,
  closeAll,
  goTo,
  open,
  readFile,
  treeLines,
  workspaceUri,
  write,
  writeReport,
} from './support/editor';

const uri = () => workspaceUri('roster.yaml');
const report =
  'Harbour talk 1: Piers\n\nChile asked for data. Kingdom of the West asked for tugs. A. Diallo replied.\n';
const roster = `rapporteur: 1
speakers:
  - name: Amara Diallo
    aliases: [A. Diallo]
    affiliation: country:SN
  - name: country:MA
    aliases: [Kingdom of the West]
headings: [Harbour talk]
`;

/** Who speaks in the open report, one after the other. */
async function speakersIn(document: vscode.TextDocument): Promise<string> {
  const { reports } = await api();
  const { report } = reports.get(document) ?? {};
  return (report?.contributions ?? []).map(({ speakers }) => speakers.join('+')).join(' ');
}

async function untilSpeakersAre(document: vscode.TextDocument, wanted: string): Promise<void> {
  let last = '';
  await eventually(`the speakers are ${wanted}`, async () => {
    last = await speakersIn(document);
    return last === wanted;
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; they are ${last}`);
  });
}

const withRoster = 'country:CL country:MA person:Amara Diallo';

suite('roster', () => {
  teardown(async () => {
    await closeAll();
    // A file that comes and goes within a watcher's pause is no event at all.
    await new Promise(resolve => setTimeout(resolve, 1_000));
    await Promise.resolve(vscode.workspace.fs.delete(uri())).catch(() => undefined);
    const { roster } = await api();
    await eventually('there is no roster', () => roster.file === undefined);
  });

  test('it names speakers, their aliases, and words of headings, from the moment it is there', async () => {
    const { document } = await open(await writeReport(report));
    const { reports, roundtables } = await api();
    const without = await speakersIn(document);
    ok(!without.includes('country:MA') && !without.includes('Amara'), without);
    await write(uri(), roster);
    await untilSpeakersAre(document, withRoster);
    const { report: read } = reports.get(document) ?? {};
    same(read?.contributions.at(-1)?.also, ['country:SN']);
    same(
      read?.roundtables.map(({ number, title }) => `${number} ${title}`),
      ['1 Piers'],
    );
    roundtables.refresh();
    ok(
      treeLines(roundtables).some(line => line.trim().startsWith('Amara Diallo')),
      'the tree names the speaker',
    );
    await vscode.workspace.fs.delete(uri());
    await untilSpeakersAre(document, without);
  });

  test('what is typed in it counts at once, and no longer when it is thrown away', async () => {
    const { document } = await open(await writeReport(report));
    await write(uri(), roster);
    await untilSpeakersAre(document, withRoster);
    const editor = await vscode.window.showTextDocument(uri());
    const line = editor.document.getText().split('\n').indexOf('  - name: Amara Diallo');
    await editor.edit(edit => edit.replace(new vscode.Range(line, 10, line, 99), 'Ana Diallo'));
    await untilSpeakersAre(document, 'country:CL country:MA person:Ana Diallo');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await untilSpeakersAre(document, withRoster);
  });

  test('a report is read anew for another roster only, not for a comment', async () => {
    const { document } = await open(await writeReport(report));
    const { reports, roster: store } = await api();
    await write(uri(), roster);
    await untilSpeakersAre(document, withRoster);
    const { report: before } = reports.get(document) ?? {};
    await write(uri(), `# ours\n${roster}`);
    await eventually('the comment is read', () => store.file?.text.startsWith('# ours'));
    ok(reports.get(document)?.report === before, 'the report was read anew');
  });

  test('annotations stay where edits have moved them', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'data', ['data']);
    goTo(editor, 'ta. ');
    await editor.edit(edit => edit.insert(editor.selection.active, ' and then a long insertion '));
    const quotes = ['da and then a long insertion ta'];
    same(await quotesOf(editor.document, 1), quotes);
    await write(uri(), roster);
    await untilSpeakersAre(editor.document, withRoster);
    same(await quotesOf(editor.document, 1), quotes);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('what is wrong in it is shown at its place', async () => {
    await write(uri(), 'rapporteur: 1\nspeakers:\n  - name: Ana\n    kind: ship\n');
    const [problem] = await eventually('there is a problem', () => {
      const found = vscode.languages.getDiagnostics(uri());
      return found.some(({ source }) => source === 'Rapporteur') && found;
    });
    same([problem?.code, problem?.range.start.line], ['unknown-kind', 3]);
    same(problem?.range.start.character, 10);
    await vscode.workspace.fs.delete(uri());
    await eventually('it is gone', () => vscode.languages.getDiagnostics(uri()).length === 0);
  });

  test('fields, kinds and countries are offered while it is written', async () => {
    await write(uri(), 'rapporteur: 1\nspeakers:\n  - name: country:M\n    kind: \n    \n');
    const { document } = await vscode.window.showTextDocument(uri());
    same(document.languageId, 'yaml');
    const offeredAt = async (line: number) => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri(),
        new vscode.Position(line, document.lineAt(line).text.length),
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    ok((await offeredAt(2)).includes('country:MA'), 'countries');
    same((await offeredAt(3)).slice(0, 4), ['country', 'group', 'organisation', 'person']);
    const fields = await offeredAt(4);
    ok(fields.includes('aliases') && !fields.includes('kind'), fields.join());
  });

  test('“Open Roster” makes one to begin with, and leaves one that is there', async () => {
    await vscode.commands.executeCommand('rapporteur.openRoster');
    same(vscode.window.activeTextEditor?.document.uri.toString(), uri().toString());
    const text = (await readFile(uri())) ?? '';
    ok(text.includes('speakers:\n  # - name:'), text);
    await closeAll();
    await write(uri(), roster);
    await vscode.commands.executeCommand('rapporteur.openRoster');
    same(await readFile(uri()), roster);
  });

  test('“Add Speaker to Roster” makes the file, and the report is read with the new speaker', async () => {
    const { document } = await open(
      await writeReport(report.replace('Harbour talk', 'Roundtable')),
    );
    const add = (name: string, kind: string) =>
      vscode.commands.executeCommand('rapporteur.addSpeaker', { name, kind });
    await add('Kingdom of the West', 'group');
    await add('A. Diallo', 'person');
    await untilSpeakersAre(document, 'country:CL group:Kingdom of the West person:A. Diallo');
    const text = (await readFile(uri())) ?? '';
    const added = '  - name: Kingdom of the West\n    kind: group\n  - name: A. Diallo\n';
    ok(text.includes(added), text);
  });

  test('a name that another speaker has, and a country that nobody knows, are not added', async () => {
    await write(uri(), roster);
    const add = (name: string, kind: string) =>
      vscode.commands.executeCommand('rapporteur.addSpeaker', { name, kind });
    await Promise.all([add('a. diallo', 'person'), add('Utopia', 'country'), add('Bo', 'person')]);
    const text = roster.replace('West]\n', '$&  - name: Bo\n');
    same(await readFile(uri()), text);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('a roster that cannot be read is not written', async () => {
    await write(uri(), 'rapporteur: 1\nspeakers: [');
    void vscode.commands.executeCommand('rapporteur.addSpeaker', { name: 'Ana', kind: 'person' });
    await new Promise(resolve => setTimeout(resolve, 500));
    same(await readFile(uri()), 'rapporteur: 1\nspeakers: [');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

suite('the language setting', () => {
  teardown(closeAll);

  test('another language reads open reports anew, and “auto” finds it again', async () => {
    const { document } = await open(
      await writeReport('Mesa redonda 1: Los muelles\n\nChile dijo que sí. El Perú dijo que no.\n'),
    );
    const found = 'country:CL country:PE';
    await untilSpeakersAre(document, found);
    const settings = vscode.workspace.getConfiguration('rapporteur');
    const set = (language?: string) =>
      settings.update('language', language, vscode.ConfigurationTarget.Workspace);
    try {
      await set('en');
      await untilSpeakersAre(document, '');
      await set('es');
      await untilSpeakersAre(document, found);
      await set('en');
      await untilSpeakersAre(document, '');
    } finally {
      await set(undefined);
    }
    await untilSpeakersAre(document, found);
  });
});
