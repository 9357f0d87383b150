import assert from 'node:assert/strict';
import { imported, refusalOf } from '../../support/imported';
import { needsOffice, Office, type OfficeKind } from '../../support/office';
import { richReport } from '../../support/richReport';

const whole = `# Roundtable 1: Harbours and tides

**Chile** said that the _old_ piers[^1] would not last, and that the port needs a plan of its own for storms that come in spring. It asked for help.

## Session 1.1: Storms

- Peru: on the cost of sea walls
    - and on who pays for them
- Tonga: on early warning

1. Ghana asked for data.
2. Nepal asked for time.

| Speaker | Point |
| --- | --- |
| Kenya | Dredging first |

A box hangs here.

Words in a box.

Mexico called on all to [read the paper](https://example.org/a) and never to run.[^2] 3 * 4 * 5 and a_b_c and \\<script>.

[^1]: See the annex on piers.

[^2]: The second note.
`;

suite('reports that LibreOffice has written', () => {
  let office: Office;
  suiteSetup(() => void (office = new Office()));
  suiteTeardown(() => office.dispose());

  const convert = (kind: OfficeKind, filter?: string) =>
    office.convert({ rich: richReport }, kind, 'fodt', filter).rich!;

  test('flat ODT keeps headings, emphasis, lists, tables, footnotes and links', async () => {
    const { text, problems } = await imported(new TextEncoder().encode(richReport), 'a.fodt');
    assert.equal(text, whole);
    assert.deepEqual(lost(problems), ['comments 1', 'links 1', 'textBoxes 1', 'trackedChanges 1']);
  });

  for (const kind of ['docx', 'odt', 'rtf'] as const) {
    test(`${kind} keeps the same, and tells what could not be kept`, async function () {
      needsOffice(this);
      this.timeout(120_000);
      const { text, problems } = await imported(convert(kind), `a.${kind}`);
      assert.equal(text, whole);
      assert.deepEqual(lost(problems), [
        'comments 1',
        'links 1',
        'textBoxes 1',
        'trackedChanges 1',
      ]);
    });
  }

  test('html keeps the same; LibreOffice makes a picture of the box and prints what was deleted', async function () {
    needsOffice(this);
    this.timeout(120_000);
    const { text, problems } = await imported(convert('html'), 'a.html');
    assert.equal(
      text.replace('It asked for helpnever said.', 'It asked for help.'),
      whole.replace('Words in a box.\n\n', ''),
    );
    assert.deepEqual(lost(problems), ['links 1', 'pictures 1']);
  });

  test('pdf keeps headings, emphasis, lists and footnotes, and has the page as a comment', async function () {
    needsOffice(this);
    this.timeout(120_000);
    const { text } = await imported(convert('pdf'), 'a.pdf');
    const lines = text.split('\n');
    for (const line of whole.split('\n').filter(each => !/\||help\.|in a box|Mexico/.test(each)))
      assert.ok(lines.includes(line), line);
    assert.match(text, /\n\n<!-- page 2 -->\n\nMexico called on all .* run\.\[\^2\] 3 \* 4 \* 5/);
  });

  test('a protected PDF is refused as such', async function () {
    needsOffice(this);
    this.timeout(120_000);
    const options = {
      EncryptFile: { type: 'boolean', value: 'true' },
      DocumentOpenPassword: { type: 'string', value: 'secret' },
    };
    const file = convert('pdf', `pdf:writer_pdf_Export:${JSON.stringify(options)}`);
    assert.equal(await refusalOf(file, 'a.pdf'), 'encrypted');
  });

  test('plain text has no marks but those of lists, tables and footnotes', async () => {
    const { text } = await imported(new TextEncoder().encode(richReport), 'a.fodt', 'txt');
    assert.match(
      text,
      /^Roundtable 1: Harbours and tides\n\nChile said that the old piers\[1\] would/,
    );
    assert.match(text, /\n- Peru: .*\n {4}- and .*\n- Tonga: /);
    assert.match(text, /\n\| Kenya \| Dredging first \|\n/);
    assert.match(text, / 3 \* 4 \* 5 and a_b_c and <script>\.\n\n\[1\] See the annex on piers\.\n/);
  });
});

function lost(problems: readonly { code: string; args: readonly string[] }[]): string[] {
  return problems.map(({ code, args }) => `${code} ${args.join()}`).sort();
}
