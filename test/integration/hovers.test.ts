import * as vscode from 'vscode';
import { eventually, ok, same } from './support/check';
import { tag } from './support/annotations';
import {
  atCursor,
  closeAll,
  open,
  tokensOf,
  write,
  workspaceUri,
  writeReport,
} from './support/editor';

const report =
  'Roundtable 1: Piers\n\nChile asked Togo for data. Peru praised UNICEF.\n\nChile said three.\n';

suite('hovers', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('rapporteur.showAll');
    await closeAll();
  });

  test('over a country stand its names, its code and its counts', async () => {
    const { document } = await open(await writeReport(report));
    const hover = await factsAt(document, 'Chile');
    same(unescaped(paragraphs(hover)).slice(0, -1), [
      '**Chile**',
      'Country · ISO 3166: CL',
      'English: Chile · French: Chili · Spanish: Chile',
      'South America › Latin America › Americas',
      'Groups: G77 (since 1964), GRULAC, AILAC (since 2012), CELAC (since 2011), APEC (since 1994), NAM, Pacific Alliance (since 2011), OECD (since 2010), OAS',
      '2 mentions · 2 contributions',
    ]);
  });

  test('its links lead to the next contribution and show only this country', async () => {
    const editor = await open(await writeReport(report));
    const hover = await factsAt(editor.document, 'Chile');
    await follow(hover, 'Next contribution');
    same(atCursor(editor, 10), 'Chile said');
    await follow(hover, 'Show only this');
    same(
      (await tokensOf(editor.document)).map(({ text }) => text),
      ['Chile', 'Chile'],
    );
    for (const name of ['Togo', 'Peru']) {
      const silent = await factsAt(editor.document, name);
      ok(!silent.includes('nextContribution'), `${name} speaks nowhere else`);
    }
  });

  test('over an organisation stand what it is and its counts', async () => {
    const { document } = await open(await writeReport(report));
    const hover = await factsAt(document, 'UNICEF');
    same(paragraphs(hover).slice(0, -1), ['**UNICEF**', 'Organisation', '1 mention']);
  });

  test('over a group stand its members and since when', async () => {
    const { document } = await open(
      await writeReport(report.replace('praised UNICEF', 'praised MERCOSUR')),
    );
    const hover = await factsAt(document, 'MERCOSUR');
    same(
      unescaped(paragraphs(hover))[2],
      [
        '6 members: Argentina (since 1991), Bolivia (since 2024), Brazil (since 1991), ',
        'Paraguay (since 1991), Uruguay (since 1991), Venezuela (since 2012)',
      ].join(''),
    );
  });

  test('over a theme stand its path and description, as they are written', async () => {
    const codebook = workspaceUri('hover-codebook.yaml');
    await write(
      codebook,
      'rapporteur-codebook: 1\ncodes:\n  - id: sea\n    name: Sea\n    codes:\n      - id: piers\n        name: Piers *&* [quays](command:x)\n        description: <b>Wood</b> or stone\n        terms: [pier*]\n',
    );
    const settings = vscode.workspace.getConfiguration('rapporteur');
    await settings.update('codebook', 'hover-codebook.yaml', vscode.ConfigurationTarget.Workspace);
    try {
      const { document } = await open(await writeReport(report));
      const [hover = ''] = await hoversAt(document, 'Piers', 'quays');
      const [name = '', path = '', description = '', counts] = paragraphs(hover);
      ok(name.includes('\\*') && name.includes('\\[quays\\]'), `the name is escaped: ${name}`);
      ok(path.startsWith('Theme · Sea › Piers'), path);
      ok(!description.includes('<b>') && description.includes('Wood'), description);
      same(counts, '1 mention');
    } finally {
      await settings.update('codebook', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('over an annotated name stand the annotation’s codes and the name’s facts', async () => {
    const editor = await open(await writeReport(report));
    await tag(editor, 'UNICEF', ['data', 'health']);
    const hovers = (await hoversAt(editor.document, 'UNICEF', 'Data')).join('\n');
    ok(hovers.includes('Organisation') && hovers.includes('Health'), hovers);
  });

  test('where nothing is mentioned there is no hover', async () => {
    const { document } = await open(await writeReport(report));
    same(await ask(document, 'Roundtable'), []);
  });
});

/** What is told of the country, organisation or theme that begins with `words`, as Markdown. */
async function factsAt(document: vscode.TextDocument, words: string): Promise<string> {
  const texts = await hoversAt(document, words, 'Show only this');
  return texts.find(text => text.includes('Show only this')) ?? '';
}

/** The hovers over the first letters of `words`, as Markdown, as soon as one of them holds `part`. */
async function hoversAt(
  document: vscode.TextDocument,
  words: string,
  part = '',
): Promise<string[]> {
  return eventually(`there is a hover over ${words}`, async () => {
    const texts = await ask(document, words);
    return texts.length > 0 && texts.some(text => text.includes(part)) && texts;
  });
}

async function ask(document: vscode.TextDocument, words: string): Promise<string[]> {
  const position = document.positionAt(document.getText().indexOf(words));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers.flatMap(({ contents }) =>
    contents.map(content => (content as vscode.MarkdownString).value),
  );
}

/** The paragraphs of a hover; blanks that do not break are made plain. */
function paragraphs(hover: string): string[] {
  return hover.replace(/&nbsp;/g, ' ').split('\n\n');
}

/** Does what a click on the link would do. */
async function follow(hover: string, label: string): Promise<void> {
  const [, command = '', query = ''] =
    new RegExp(`\\[${label}\\]\\(command:([\\w.]+)\\?([^)]*)\\)`).exec(hover) ?? [];
  const args = JSON.parse(decodeURIComponent(query)) as unknown[];
  await vscode.commands.executeCommand(command, ...args);
}

/** Without the marks that keep a stranger's signs from being Markdown. */
function unescaped(lines: readonly string[]): string[] {
  return lines.map(line => line.replace(/\\([()])/g, '$1'));
}
