import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { corrected, correctAt, correctSelected, saidIn } from './support/corrections';
import { MemoryFiles } from './support/memoryFiles';
import {
  api,
  atCursor,
  closeAll,
  goTo,
  open,
  readFile,
  sidecarOf,
  treeLines,
  write,
  writeReport,
} from './support/editor';

const chile = 'Chile asked for piers. She spoke of cranes. Then of ships.';
const peru = 'Peru said that piers cost money.';
const chair = 'The Chair thanked them.';
const unaoc = 'UNAOC said the same.';
const report = `## Roundtable 1: Piers 🚢

${chile} ${peru}

Old harbours

${chair} UNOAC noted that piers rot.

## Roundtable 2: Roads

${unaoc}
`;

suite('correcting', () => {
  teardown(closeAll);

  /** How many contributions need no look any more. */
  const sureIn = async (document: vscode.TextDocument) =>
    (await api()).reports
      .get(document)
      ?.report.contributions.filter(({ confidence }) => confidence >= 0.8).length;

  async function opened(): Promise<vscode.TextEditor> {
    const editor = await open(await writeReport(report));
    same((await saidIn(editor.document, 0)).slice(0, 3), [
      `country:CL: ${chile}`,
      `country:PE: ${peru}`,
      `role:Chair: ${chair}`,
    ]);
    return editor;
  }

  test('a contribution is assigned: in the sidecar, in the tree, and never in the report', async () => {
    const { roundtables } = await api();
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'said that piers', 'correctSpeaker', { speakers: ['country:BO'] });
    same((await saidIn(document, 1))[1], `country:BO: ${peru}`);
    const sidecar = (await readFile(sidecarOf(document.uri))) ?? '';
    ok(
      /\nannotations:\ncorrections:\n {2}- id: [a-z][a-z0-9]{7}\n {4}correct: speaker\n {4}speakers: \[country:BO\]\n {4}quote: Peru said that piers cost money\.\n/.test(
        sidecar,
      ),
      sidecar,
    );
    // The ship is one code point, two UTF-16 units.
    ok(sidecar.includes(`start: ${report.indexOf(peru) - 1}\n`), sidecar);
    same(await readFile(document.uri), report, 'the report');
    await eventually('the tree shows it', () =>
      treeLines(roundtables).some(line => line.trim().startsWith('Bolivia')),
    );
  });

  test('a selection is assigned, and cut away from who was read there', async () => {
    const editor = await opened();
    await correctSelected(editor, 'She spoke of cranes.', 'correctSpeaker', {
      speakers: ['person:Ana Ruiz'],
    });
    same((await saidIn(editor.document, 1)).slice(0, 3), [
      'country:CL: Chile asked for piers.',
      'person:Ana Ruiz: She spoke of cranes.',
      'country:CL: Then of ships.',
    ]);
  });

  test('what is no speech, is split or is joined', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'Then of ships', 'splitContribution');
    same((await saidIn(document, 1)).slice(0, 2), [
      'country:CL: Chile asked for piers. She spoke of cranes.',
      'country:CL: Then of ships.',
    ]);
    await correctAt(editor, 'Peru said', 'joinContribution');
    same((await saidIn(document, 2))[1], `country:CL: Then of ships. ${peru}`);
    await correctAt(editor, 'The Chair', 'notASpeech');
    same(
      (await saidIn(document, 3)).some(line => line.includes(chair)),
      false,
    );
  });

  test('a speaker is renamed and a chair is named', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'UNOAC', 'renameSpeaker', { speakers: ['org:UNAOC'] });
    const { report: merged } = await corrected(document, 1);
    same(merged.speakers.find(({ ref }) => ref === 'org:UNAOC')?.contributions, 2);
    await correctAt(editor, 'Old harbours', 'nameChair', { speakers: ['country:MT'] });
    const { report: chaired } = await corrected(document, 2);
    same(chaired.roundtables[0]?.chairs, ['country:MT']);
    same((await saidIn(document, 2))[2], `country:MT: ${chair}`);
  });

  test('a line becomes a roundtable, and another one is none', async () => {
    const editor = await opened();
    const titles = async (count: number) =>
      (await corrected(editor.document, count)).report.roundtables.map(({ title }) => title);
    await correctAt(editor, 'harbours', 'toggleRoundtable');
    same(await titles(1), ['Piers 🚢', 'Old harbours', 'Roads']);
    await correctAt(editor, 'Roundtable 2', 'toggleRoundtable');
    same(await titles(2), ['Piers 🚢', 'Old harbours']);
  });

  test('a confirmed contribution is certain', async () => {
    const editor = await opened();
    await correctAt(editor, 'Peru said', 'confirmContribution');
    const { report: confirmed } = await corrected(editor.document, 1);
    same(confirmed.contributions[1]?.confidence, 1);
  });

  test('corrections hold when the text changes above and inside, and after reloading', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'Peru said', 'correctSpeaker', { speakers: ['country:BO'] });
    await corrected(document, 1);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), '\nIn front.\n'));
    const inside = document.positionAt(document.getText().indexOf('piers cost'));
    await editor.edit(edit => edit.insert(inside, 'long '));
    const edited = `country:BO: ${peru.replace('piers', 'long piers')}`;
    ok((await saidIn(document, 1)).includes(edited), 'it is still Bolivia’s while typing');
    await vscode.commands.executeCommand('undo');
    await document.save();
    await closeAll();
    const again = await open(document.uri);
    ok((await saidIn(again.document, 1)).includes(`country:BO: ${peru}`), 'it is still Bolivia’s');
  });

  test('the last correction is undone, and then the one before', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'Peru said', 'correctSpeaker', { speakers: ['country:BO'] });
    await correctAt(editor, 'Peru said', 'correctSpeaker', { speakers: ['country:EC'] });
    same((await saidIn(document, 2))[1], `country:EC: ${peru}`);
    await vscode.commands.executeCommand('rapporteur.undoCorrection');
    same((await saidIn(document, 1))[1], `country:BO: ${peru}`);
    await vscode.commands.executeCommand('rapporteur.undoCorrection');
    same((await saidIn(document, 0))[1], `country:PE: ${peru}`);
    same((await readFile(sidecarOf(document.uri)))?.endsWith('corrections:\n'), true);
  });

  test('the list of corrections leads to their places', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'UNOAC', 'renameSpeaker', { speakers: ['org:UNAOC'] });
    await correctAt(editor, 'The Chair', 'notASpeech');
    await corrected(document, 2);
    await vscode.commands.executeCommand('rapporteur.showCorrections');
    // The list opens a moment later; what has a place comes first.
    await eventually('the passage is selected', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return document.getText(editor.selection) === chair;
    });
  });

  test('corrections of all coders count, a later one wins; one by hand is read at once', async () => {
    const editor = await opened();
    const { document } = editor;
    await correctAt(editor, 'Peru said', 'correctSpeaker', { speakers: ['country:BO'] });
    await corrected(document, 1);
    const start = Array.from(report.slice(0, report.indexOf(peru))).length;
    const bob = (year: number) =>
      `rapporteur: 1\nannotations:\ncorrections:\n  - id: bob\n    correct: speaker\n    speakers: [country:EC]\n    quote: ${peru}\n    start: ${start}\n    end: ${start + peru.length}\n    created: ${year}-01-01T00:00:00Z\n`;
    const uri = document.uri.with({ path: `${document.uri.path}.annotations.bob.yaml` });
    await write(uri, bob(2001));
    same((await saidIn(document, 2))[1], `country:BO: ${peru}`);
    await write(uri, bob(2999));
    await eventually('Bob’s wins', async () =>
      (await saidIn(document, 2))[1]?.startsWith('country:EC'),
    );
    await vscode.commands.executeCommand('rapporteur.undoCorrection');
    same((await saidIn(document, 1))[1], `country:EC: ${peru}`);
  });

  test('why a speaker was read so is said in words', async () => {
    const editor = await opened();
    const explain = async () => {
      goTo(editor, 'Peru said');
      return vscode.commands.executeCommand<string>('rapporteur.explainSpeaker');
    };
    same(
      await explain(),
      `Speaker: Peru. A name stands in front of a verb of reporting: “${peru}”. This is almost always right.`,
    );
    await correctAt(editor, 'Peru said', 'correctSpeaker', { speakers: ['country:BO'] });
    await corrected(editor.document, 1);
    ok(
      /^Speaker: Bolivia\. You corrected this on .+: Bolivia speaks\.$/.test(await explain()),
      'who corrected it',
    );
  });

  test('doubtful contributions are walked through and confirmed, on from the top', async () => {
    const editor = await open(
      await writeReport(
        'Session 1: A\n\nHarbours closed, Fiji said that rain matters.\n\nStorms apart, Samoa noted that wind matters.\n\nPeru said two.\n',
      ),
    );
    const { document } = editor;
    goTo(editor, 'Storms');
    const walk = vscode.commands.executeCommand('rapporteur.nextDoubtful');
    for (const [i, words] of ['Harbours', 'Storms'].entries()) {
      await eventually(`the cursor is at ${words}`, () => atCursor(editor, words.length) === words);
      // The list opens a moment later; its first line confirms.
      await eventually('it is confirmed', async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return (await sureIn(document)) === i + 2;
      });
    }
    await walk;
    same((await corrected(document, 2)).report.contributions.length, 3);
  });

  test('where nothing can be written nothing is corrected, and it works once that can be', async () => {
    const files = new MemoryFiles('readonly-corrections', true);
    try {
      const editor = await open(files.put('/report.txt', report));
      goTo(editor, 'Peru said');
      // The message with Try Again waits for an answer: the command ends when it is closed.
      const refused = vscode.commands.executeCommand('rapporteur.confirmContribution');
      await eventually('the message is closed', async () => {
        await vscode.commands.executeCommand('notifications.clearAll');
        return Promise.race([
          refused.then(() => true),
          new Promise<false>(resolve => setTimeout(() => resolve(false), 50)),
        ]);
      });
      same(await refused, false);
      same(files.text('/report.txt.annotations.yaml'), undefined);
      same((await corrected(editor.document, 0)).report.contributions[1]?.confidence === 1, false);
      files.open();
      await correctAt(editor, 'Peru said', 'confirmContribution');
      same((await corrected(editor.document, 1)).report.contributions[1]?.confidence, 1);
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  test('a sidecar that may not be edited is left as it is', async () => {
    const editor = await opened();
    const { uri } = editor.document;
    const newer = 'rapporteur: 99\nannotations:\n';
    await write(sidecarOf(uri), newer);
    goTo(editor, 'Peru said');
    void vscode.commands.executeCommand('rapporteur.correctSpeaker', { speakers: ['country:BO'] });
    await new Promise(resolve => setTimeout(resolve, 300));
    same(await readFile(sidecarOf(uri)), newer);
    same((await saidIn(editor.document, 0))[1], `country:PE: ${peru}`);
  });
});
