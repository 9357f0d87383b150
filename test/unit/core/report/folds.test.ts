import assert from 'node:assert/strict';
import { foldsBesideMarkdown, foldsOf } from '../../../../src/core/report/folds';
import { parseReport } from '../../../../src/core/report/parseReport';
import { LineIndex } from '../../../../src/core/text/lineIndex';

/** "2–5: first line" for each fold, lines counted from one. */
function folded(text: string, folds: typeof foldsOf): string[] {
  const lines = new LineIndex(text);
  const rows = text.split(/\r?\n/);
  return folds(parseReport(text), offset => lines.positionAt(offset).line).map(
    ({ first, last }) => `${first + 1}–${last + 1}: ${rows[first]}`,
  );
}

const plain = `Roundtable 1: Piers

Chile said that piers rot.
She also spoke of cranes.

Peru said two.

Roundtable 1.1: Cranes

Fiji asked for help,
and for time. Togo agreed
that time is short.


Roundtable 2: Nets

Kenya spoke of nets.
`;

suite('folds', () => {
  test('roundtables fold without the blank lines at their end, contributions where they have several lines', () => {
    assert.deepEqual(folded(plain, foldsOf), [
      '1–12: Roundtable 1: Piers',
      '3–4: Chile said that piers rot.',
      '8–12: Roundtable 1.1: Cranes',
      '11–12: and for time. Togo agreed',
      '15–17: Roundtable 2: Nets',
    ]);
  });

  test('lines that end with CRLF fold alike', () => {
    assert.deepEqual(folded(plain.replaceAll('\n', '\r\n'), foldsOf), folded(plain, foldsOf));
  });

  test('no fold hides a line in which somebody else speaks, and none crosses another', () => {
    const lines = new LineIndex(plain);
    const folds = foldsOf(parseReport(plain), offset => lines.positionAt(offset).line);
    for (const a of folds)
      for (const b of folds)
        assert.ok(!(a.first < b.first && b.first <= a.last && a.last < b.last), 'they nest');
  });

  test('beside Markdown, headings and long items are left to it', () => {
    const text = `# Report

## Roundtable 1: Piers

Chile said that piers rot.
She also spoke of cranes.

- Peru asked for help
  with its cranes.

**Roundtable 2: Nets**

Kenya spoke of nets.

Roundtable 3: Ropes
-------------------

Togo spoke of ropes.
`;
    assert.deepEqual(folded(text, foldsBesideMarkdown), [
      '5–6: Chile said that piers rot.',
      '11–13: **Roundtable 2: Nets**',
    ]);
  });

  test('what a bold line heads ends for Markdown at its next heading', () => {
    const text = `## Roundtable 1: Piers

**Panel A: Wood**

Chile said that piers rot.

### Summary of the day

Peru said two.
`;
    assert.deepEqual(folded(text, foldsBesideMarkdown), ['3–5: **Panel A: Wood**']);
  });

  test('a text that is no report does not fold', () => {
    assert.deepEqual(folded('Eggs\n  milk\n  flour\n', foldsOf), []);
  });
});
