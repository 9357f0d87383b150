import assert from 'node:assert/strict';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import { renameUses } from '../../../../src/core/annotations/renameUses';
import { lineDiff } from '../../../support/lineDiff';

const entry = (id: string, codes: string) =>
  `  - id: ${id}\n    ${codes}\n    quote: ports\n    start: 1\n    end: 4\n`;
const head = 'rapporteur: 1\nannotations:\n';

const codesIn = (text: string) =>
  readSidecar(text).value.annotations.map(({ id, codes }) => `${id} ${codes.join()}`);

suite('renameUses', () => {
  test('only the words of the code change, in lists of any layout', () => {
    const text = `${head}${entry('x1', 'codes: [docks,  ports] # two')}${entry('x2', 'codes:\n      - piers # a\n      - ports # b')}${entry('x3', 'codes: "ports"')}`;
    assert.deepEqual(lineDiff(text, renameUses(text, 'ports', 'harbours')), [
      '-    codes: [docks,  ports] # two\n',
      '+    codes: [docks,  harbours] # two\n',
      '-      - ports # b\n',
      '+      - harbours # b\n',
      '-    codes: "ports"\n',
      '+    codes: harbours\n',
    ]);
  });

  test('an id that YAML would take for a number or a word of its own is quoted', () => {
    for (const id of ['2030', 'no', 'null', 'é-3']) {
      const renamed = renameUses(`${head}${entry('x1', 'codes: [ports]')}`, 'ports', id);
      assert.deepEqual(codesIn(renamed), [`x1 ${id}`]);
      assert.ok(readSidecar(renamed).writable);
    }
  });

  test('no code stands twice in an annotation', () => {
    const text = `${head}${entry('x1', 'codes: [ports, docks]')}${entry('x2', 'codes: [ports]')}`;
    const renamed = renameUses(text, 'ports', 'docks');
    assert.deepEqual(codesIn(renamed), ['x1 docks', 'x2 docks']);
    assert.ok(renamed.includes('codes: [docks]\n'));
  });

  test('CRLF and JSON stay as they are but for the code', () => {
    const crlf = `${head}${entry('x1', 'codes: [ports]')}`.replace(/\n/g, '\r\n');
    assert.equal(renameUses(crlf, 'ports', 'quays'), crlf.replace('[ports]', '[quays]'));
    const json = '{"rapporteur": 1, "annotations": [{"id": "x1", "codes": ["ports"]}]}';
    assert.equal(renameUses(json, 'ports', 'quays'), json.replace('"ports"', 'quays'));
    assert.ok(readSidecar(renameUses(json, 'ports', 'quays')).writable);
  });

  test('a sidecar that cannot be read is refused', () => {
    assert.throws(() => renameUses(`${head}  - codes: [ports\n`, 'ports', 'docks'), RangeError);
    assert.throws(() => renameUses('rapporteur: 99\n', 'ports', 'docks'), RangeError);
  });

  test('a text without the code stays as it is', () => {
    const text = `${head}${entry('x1', 'codes: [docks]')}`;
    assert.equal(renameUses(text, 'ports', 'quays'), text);
  });
});
