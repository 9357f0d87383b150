import assert from 'node:assert/strict';
import { completeSidecar } from '../../../../src/core/annotations/completeSidecar';
import { correctionKinds } from '../../../../src/core/annotations/correction';

const codes = ['water', 'ports', 'slips', '2030'];

/** What is offered at the bar, and the beginning that it would replace. */
function offered(sample: string) {
  const offset = sample.indexOf('|');
  const text = sample.replace('|', '');
  const { span, items } = completeSidecar(text, offset, codes);
  return { texts: items.map(item => item.text), typed: text.slice(span.start, span.end), items };
}

const entry = (fields: string) => `rapporteur: 1\nannotations:\n  - id: a\n${fields}`;

suite('codes in a sidecar', () => {
  test('in a list on one line, those that the annotation does not have', () => {
    assert.deepEqual(offered(entry('    codes: [|]\n')).texts, [
      'water',
      'ports',
      'slips',
      '"2030"',
    ]);
    assert.deepEqual(offered(entry('    codes: [ports, |]\n    quote: x\n')).texts, [
      'water',
      'slips',
      '"2030"',
    ]);
    assert.deepEqual(offered(entry('    codes: [|, slips, "2030"]\n')).texts, ['water', 'ports']);
  });

  test('the beginning that is typed is replaced, and its own code is offered', () => {
    const { texts, typed } = offered(entry('    codes: [ports, wat|]\n'));
    assert.deepEqual([texts[0], typed], ['water', 'wat']);
    assert.ok(offered(entry('    codes: [water|]\n')).texts.includes('water'));
    const quoted = offered(entry('    codes: ["2|"]\n'));
    assert.deepEqual([quoted.texts.at(-1), quoted.typed], ['2030', '2']);
  });

  test('in a list with a dash for each, at any indent, and in the first field of an entry', () => {
    const samples = [
      '    codes:\n      - ports\n      - |\n      - slips\n    quote: x\n',
      '    codes:\n    - ports\n    - slips # why\n    - |\n',
      '    codes: # two\n      - ports\n\n      # and\n      - slips\n      - |',
    ];
    for (const sample of samples)
      assert.deepEqual(offered(entry(sample)).texts, ['water', '"2030"'], sample);
    assert.deepEqual(
      offered('annotations:\n  - codes:\n      - ports\n      - w|\n    id: a\n').typed,
      'w',
    );
  });

  test('where no list is open, one is written', () => {
    assert.deepEqual(offered(entry('    codes: |\n')).texts[0], '[water]');
    assert.deepEqual(offered(entry('    codes: wa|\n    quote: x\n')).typed, 'wa');
    assert.deepEqual(offered('annotations:\n  - codes: |\n').texts.length, codes.length);
  });

  test('while nothing is closed yet, and over several lines', () => {
    assert.deepEqual(offered(entry('    codes: [ports, |\n    quote: slips "x\n')).texts, [
      'water',
      'slips',
      '"2030"',
    ]);
    assert.deepEqual(offered(entry('    codes: [ports,\n      wa|,\n      slips]\n')).texts, [
      'water',
      '"2030"',
    ]);
  });

  test('those of the neighbours do not matter', () => {
    const two = '    codes:\n      - |\n  - id: b\n    codes: [water]\n';
    assert.equal(offered(entry(two)).texts.length, codes.length);
    const above = '    codes: [water]\n  - id: b\n    codes: [|]\n';
    assert.equal(offered(entry(above)).texts.length, codes.length);
  });

  test('nowhere else', () => {
    const samples = [
      '    codes: [water] |\n',
      '    codes: [water] # also |\n',
      '    quote: [|\n',
      '    speaker: [|]\n',
      '    codes: [water]\n    note: |\n',
      '    codes: [water pip|]\n',
    ];
    for (const sample of samples) assert.deepEqual(offered(entry(sample)).items, [], sample);
  });

  test('with CRLF as with LF', () => {
    const sample = entry('    codes:\n      - ports\n      - |\n').replace(/\n/g, '\r\n');
    assert.deepEqual(offered(sample).texts, ['water', 'slips', '"2030"']);
    assert.equal(offered('annotations:\r\n  - id: a\r\n    |\r\n').texts[0], 'codes');
  });
});

suite('fields and values in a sidecar', () => {
  test('those of an annotation that it does not have, above or below', () => {
    const { texts, typed } = offered(
      entry('    n|\n    quote: x\n    start: 1\n    end: 2\n  - id: b\n    note: y\n'),
    );
    assert.deepEqual(texts, [
      ...['codes', 'prefix', 'suffix', 'roundtable', 'speaker', 'note', 'created', 'status', 'by'],
    ]);
    assert.equal(typed, 'n');
  });

  test('those of a new entry, at the dash of the others', () => {
    assert.equal(offered('annotations:\n  - |\n').texts[0], 'id');
    assert.equal(offered(entry('    codes: [water]\n  - |')).texts[0], 'id');
    assert.equal(offered('annotations:\n- id: a\n- |\n').texts[0], 'id');
    assert.deepEqual(offered(entry('    speaker:\n      - |\n')).items, []);
    assert.deepEqual(offered(entry('    codes:\n      - water\n        |\n')).items, []);
    assert.deepEqual(offered(entry('    note: |-\n      first\n').replace('|-', '>-')).items, []);
  });

  test('those of a correction go by its kind', () => {
    const of = (kind: string) =>
      offered(`corrections:\n  - id: a\n    |\n    correct: ${kind}\n`).texts;
    assert.deepEqual(of('rename'), ['from', 'to', 'created']);
    assert.deepEqual(of('speaker')[0], 'speakers');
    assert.deepEqual(of('split')[0], 'quote');
  });

  test('those of the file at the margin', () => {
    const { texts } = offered('rapporteur: 1\nco|\nannotations:\n  - id: a\n');
    assert.deepEqual(texts, ['report', 'coder', 'corrections']);
  });

  test('the status, and the kinds of corrections', () => {
    assert.deepEqual(offered(entry('    status: or|\n')), {
      texts: ['orphan'],
      typed: 'or',
      items: [{ kind: 'value', text: 'orphan' }],
    });
    assert.deepEqual(offered('corrections:\n  - correct: |\n').texts, [...correctionKinds]);
  });
});
