import assert from 'node:assert/strict';
import { codePath, codesById } from '../../../../src/core/codebook/codes';
import { mergeCodes } from '../../../../src/core/codebook/mergeCodes';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';

const text = `codes:
  - id: ports
    name: Ports
    terms: [port, "quay, side"] # places
    codes:
      - id: piers
        name: Piers
        codes:
          - id: bollards
            name: Bollards
  - id: docks
    name: Docks
    terms:
      - dock # wet
      - port
    not: [dry dock]
    codes:
      - id: locks
        name: Locks
`;

/** "dock, fr:quai": a code's terms. */
function termsOf(edited: string, id: string, key: 'terms' | 'not' = 'terms'): string {
  const terms = codesById(readCodebook(edited).value).get(id)?.[key] ?? [];
  return terms.map(({ words, language }) => (language ? `${language}:${words}` : words)).join(', ');
}

suite('mergeCodes', () => {
  test('terms are joined, children move, and the merged code is gone', () => {
    const merged = mergeCodes(text, 'ports', 'docks');
    assert.equal(termsOf(merged, 'docks'), 'dock, port, quay, side');
    assert.ok(merged.includes('      - dock # wet\n      - port\n      - quay, side\n'));
    assert.deepEqual(codePath(readCodebook(merged).value, 'bollards'), [
      'Docks',
      'Piers',
      'Bollards',
    ]);
    assert.equal(codesById(readCodebook(merged).value).has('ports'), false);
  });

  test('the other way round, what does not count goes along', () => {
    const merged = mergeCodes(text, 'docks', 'ports');
    assert.ok(
      merged.includes('    terms: [port, "quay, side", dock] # places\n    not: [dry dock]\n'),
    );
    assert.deepEqual(codePath(readCodebook(merged).value, 'locks'), ['Ports', 'Locks']);
  });

  test('what describes the merged code is kept', () => {
    const described = text
      .replace('name: Ports\n', 'name: Ports\n    description: Where ships rest.\n')
      .replace('name: Docks\n', 'name: Docks\n    description: Where ships are mended. # dry\n');
    const merged = codesById(readCodebook(mergeCodes(described, 'ports', 'docks')).value);
    assert.equal(merged.get('docks')?.description, 'Where ships are mended. Where ships rest.');
    const alone = described.replace('    description: Where ships are mended. # dry\n', '');
    const given = codesById(readCodebook(mergeCodes(alone, 'ports', 'docks')).value);
    assert.equal(given.get('docks')?.description, 'Where ships rest.');
  });

  test('a code can be merged into one below it, and into its parent', () => {
    const down = mergeCodes(text, 'ports', 'bollards');
    assert.deepEqual(codePath(readCodebook(down).value, 'piers'), ['Bollards', 'Piers']);
    assert.equal(termsOf(down, 'bollards'), 'port, quay, side');
    const up = mergeCodes(text, 'piers', 'ports');
    assert.deepEqual(codePath(readCodebook(up).value, 'bollards'), ['Ports', 'Bollards']);
  });

  test('terms by language are joined by language, and none is lost', () => {
    const by = (from: string, into: string) =>
      `codes:\n  - id: a\n    name: A${from}\n  - id: b\n    name: B${into}\n`;
    const plain = '\n    terms: [x, z]';
    const flow = '\n    terms: {en: [x], fr: [y]}';
    const block = '\n    terms:\n      en:\n        - v # c\n      es: [w]';
    const list = '\n    terms: # l\n    - x # c\n    - z';
    const cases: [string, string, string][] = [
      [flow, flow.replace('x', 'u'), 'en:u, en:x, fr:y'],
      [flow, block, 'en:v, en:x, es:w, fr:y'],
      [block, flow, 'en:x, en:v, fr:y, es:w'],
      [flow, plain, 'mul:x, mul:z, en:x, fr:y'],
      [plain, block, 'en:v, es:w, mul:x, mul:z'],
      [flow, list, 'mul:x, mul:z, en:x, fr:y'],
      [flow, '\n    terms: one', 'mul:one, en:x, fr:y'],
      [flow, '\n    terms: {}', 'en:x, fr:y'],
      ['\n    terms: {mul: [q]}', plain, 'x, z, q'],
      [plain, '\n    terms: {}', 'mul:x, mul:z'],
      [flow, '', 'en:x, fr:y'],
      [plain, '', 'x, z'],
      ['', flow, 'en:x, fr:y'],
      [plain, '\n    terms: one', 'one, x, z'],
      [plain, '\n    terms: []', 'x, z'],
      [plain, '\n    terms:', 'x, z'],
    ];
    for (const [from, into, expected] of cases) {
      const source = by(from, into);
      const merged = mergeCodes(source, 'a', 'b');
      assert.equal(termsOf(merged, 'b'), expected, source);
      assert.equal(merged.includes('# c'), into.includes('# c'), merged);
    }
  });

  test('codes in brackets merge, with CRLF too', () => {
    const flow =
      '{codes: [{id: a, name: A, terms: ["x, y"]}, {id: b, name: B, codes: [{id: c, name: C}]}]}';
    assert.equal(termsOf(mergeCodes(flow, 'a', 'c'), 'c'), 'x, y');
    const crlf = mergeCodes(text.replace(/\n/g, '\r\n'), 'ports', 'docks');
    assert.equal(crlf.replace(/\r\n/g, '').includes('\n'), false);
  });

  test('what would lose something is refused', () => {
    assert.throws(() => mergeCodes(text, 'ports', 'ports'), RangeError);
    assert.throws(() => mergeCodes(text, 'ports', 'nobody'), RangeError);
    assert.throws(() => mergeCodes(text, 'nobody', 'ports'), RangeError);
    const broken = `${text}      - name: Without an id\n`;
    assert.throws(() => mergeCodes(broken, 'docks', 'ports'), RangeError);
  });
});
