import * as vscode from 'vscode';
import { ok, same } from './support/check';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

// The keys behind Ctrl+K (Cmd+K) that VS Code 1.139 takes by default on Linux, Mac or Windows, on the
// desktop or in a browser: N is New File in browsers on Windows only, R is on desktops only. Page Up and
// Page Down it takes there with Ctrl alone.
const takenSomewhere = 'cdefimnoprstuvwyz';

/** The default keys of this platform, those of extensions among them. */
async function defaults(): Promise<Keybinding[]> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  const found = document
    .getText()
    .matchAll(/"key":\s*"([^"]+)",\s*"command":\s*"([^"]+)"(?:,\s*"when":\s*"([^"]+)")?/g);
  return Array.from(found, ([, key = '', command = '', when]) => ({ key, command, when }));
}

// These count in our views alone, and mean there what they mean in the explorer: Ctrl+Enter opens a row
// in another way.
const inView = /^(?:f2|delete|alt\+(?:up|down)|(?:ctrl|cmd)\+(?:backspace|enter|c|(?:shift\+)?z))$/;

const isOurs = ({ command, key }: Keybinding) =>
  command.startsWith('rapporteur.') && !inView.test(key) && key !== 'escape';

const ofEditor = new Set(['editorFocus', 'editorTextFocus', 'textInputFocus', 'inputFocus']);

/** Whether a context may hold while the focus is in the text of a report: others are of other parts. */
function isInEditor(key: string): boolean {
  if (ofEditor.has(key)) return true;
  return !/Focus(?:ed|InAny)?$|^in(?:Chat|Models|Search|Settings|Welcome|Keybindings|Quick)|^activeEditor ==|otebook|^scm|^breadcrumbsActive$|^chat/.test(
    key,
  );
}

suite('keybindings', () => {
  test('our chords override no default of VS Code here', async () => {
    const all = await defaults();
    const ours = new Set(all.filter(isOurs).map(({ key }) => key));
    ok(ours.size >= 4, 'our chords are among the defaults');
    same(
      all.filter(binding => !isOurs(binding) && ours.has(binding.key)),
      [],
    );
  });

  test('our chords are two strokes, and override no default on other platforms', async () => {
    const ours = (await defaults()).filter(isOurs);
    // VS Code's own chords begin with Ctrl+K (Cmd+K on a Mac), so nothing new is taken by ours.
    const strokes = ours.map(
      ({ key }) =>
        /^(?:ctrl|cmd)\+k ([a-z]|(?:shift\+)?backspace|(?:(?:shift|alt)\+)?page(?:up|down))$/.exec(
          key,
        )?.[1],
    );
    same(
      strokes.filter(stroke => stroke === undefined || takenSomewhere.includes(stroke)),
      [],
    );
  });

  test('keys without a chord count only while a list of ours has the focus', () => {
    const manifest = vscode.extensions.getExtension('rapporteur.rapporteur')?.packageJSON as {
      contributes: { keybindings: readonly { key: string; when: string }[] };
    };
    const whens = manifest.contributes.keybindings
      .filter(({ key }) => inView.test(key))
      .map(({ when }) => when);
    const whenIn = (view: string) =>
      `focusedView == rapporteur.${view} && listFocus && !inputFocus`;
    same(whens.sort(), [
      ...Array<string>(4).fill(whenIn('codebook')),
      ...Array<string>(4).fill(whenIn('passages')),
      ...Array<string>(2).fill(whenIn('roundtables')),
    ]);
  });

  test('Escape leaves the reading mode only when nothing else in the editor wants it', async () => {
    const all = await defaults();
    const ours = all.find(({ command }) => command === 'rapporteur.leaveReading');
    const needed = ours?.when?.split(' && ') ?? [];
    ok(needed.includes('rapporteur.isReading'), 'it counts in the mode');
    const isLeft = (when: string) =>
      when
        .split(/ \|\| /)
        .every(one =>
          one.split(' && ').some(key => needed.includes(`!${key}`) || !isInEditor(key)),
        );
    const wanting = all.filter(
      ({ key, command, when = '' }) =>
        key === 'escape' && command !== 'rapporteur.leaveReading' && !isLeft(when),
    );
    same(
      wanting.map(({ command, when }) => `${command}: ${when}`),
      [],
    );
  });
});
