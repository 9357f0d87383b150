import assert from 'node:assert/strict';
import {
  addAnnotations,
  emptySidecar,
  removeAnnotations,
  setCodes,
} from '../../../../src/core/annotations/editSidecar';
import { newId } from '../../../../src/core/annotations/newId';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import { parseSidecarName, sidecarName } from '../../../../src/core/annotations/sidecarName';
import type { Annotation } from '../../../../src/core/annotations/types';
import { seeded } from '../../../support/random';

const annotation = (id: string, start: number, fields: Partial<Annotation> = {}): Annotation => ({
  id,
  codes: ['data'],
  selector: { quote: `quote ${id}`, prefix: 'before ', suffix: ' behind', start, end: start + 10 },
  speaker: ['country:MA'],
  roundtable: '2.10',
  created: '2026-11-23T09:41:00Z',
  ...fields,
});

const lines = (text: string) => text.split('\n');

suite('editing sidecars', () => {
  test('what is added is read back, in the order of places', () => {
    const text = addAnnotations(emptySidecar('r.txt', 'ana'), [
      annotation('bbbbbbbb', 50),
      annotation('aaaaaaaa', 10),
    ]);
    const { value, problems, writable } = readSidecar(text);
    assert.deepEqual([value.coder, problems, writable], ['ana', [], true]);
    assert.deepEqual(
      value.annotations.map(({ id }) => id),
      ['aaaaaaaa', 'bbbbbbbb'],
    );
    assert.deepEqual(value.annotations[1], { ...annotation('bbbbbbbb', 50), note: undefined });
  });

  test('what a rule has found says so, and keeps it when its codes become others', () => {
    const text = addAnnotations(emptySidecar('r.txt'), [
      annotation('aaaaaaaa', 10, { by: 'rule' }),
    ]);
    assert.ok(text.endsWith('    created: 2026-11-23T09:41:00Z\n    by: rule\n'));
    const [read] = readSidecar(setCodes(text, 'aaaaaaaa', ['tides'])).value.annotations;
    assert.deepEqual([read?.by, read?.codes], ['rule', ['tides']]);
  });

  test('texts that look like other things of YAML come back as they were', () => {
    const tricky = [
      'no',
      '1',
      'null',
      '~',
      '- a',
      'a: b',
      '# c',
      '"q"',
      "it's",
      ' x ',
      'tab\there',
      'two\nlines',
      '🚢 مرحبا',
      '@at',
      '{a}',
      '[b]',
      '&c',
      '*d',
      '!e',
      '%f',
      '2026-01-01',
      '0x1F',
      '\u0007bell',
      '',
    ];
    for (const words of tricky) {
      const original = annotation('aaaaaaaa', 0, {
        codes: [words],
        note: words,
        selector: { quote: words || 'x', prefix: words, suffix: words, start: 0, end: 1 },
      });
      const { value, problems } = readSidecar(addAnnotations(emptySidecar('r.txt'), [original]));
      assert.deepEqual([value.annotations, problems], [[original], []], JSON.stringify(words));
    }
  });

  test('adding one annotation adds its lines and changes no other, however the file is written', () => {
    const ours = addAnnotations(emptySidecar('r.txt'), [
      annotation('aaaaaaaa', 10),
      annotation('cccccccc', 90),
    ]);
    const hand =
      "# top\nrapporteur:   1   # version\nannotations:\n# first\n- id: aaaaaaaa\n  quote:   'q'\n  codes:   [ x,y ]   # odd\n  start: 10\n  end: 11\n\n# second\n- {id: cccccccc, codes: [x], quote: q, start: 90, end: 91} # flow\ncorrections: [ ]\n# bottom";
    for (const before of [ours, hand, hand.replace(/\n/g, '\r\n')]) {
      for (const start of [0, 50, 99]) {
        const after = addAnnotations(before, [annotation('bbbbbbbb', start)]);
        const at = lines(after).findIndex(line => line.includes('bbbbbbbb'));
        const size = lines(after).length - lines(before).length;
        const rest = [...lines(after).slice(0, at), ...lines(after).slice(at + size)];
        assert.deepEqual(rest, lines(before), `added at ${start}`);
        assert.equal(readSidecar(after).value.annotations.length, 3);
        assert.equal(removeAnnotations(after, new Set(['bbbbbbbb'])), before, 'removed again');
      }
    }
  });

  test('comments, hand edits, unknown keys and CRLF survive every edit', () => {
    const hand = addAnnotations(emptySidecar('r.txt'), [
      annotation('aaaaaaaa', 10),
      annotation('cccccccc', 90),
    ])
      .replace('annotations:', 'project: X # ours\nannotations:')
      .replace('    start: 10', '    # look again\n    weight: 3\n    start: 10')
      .replace(/\n/g, '\r\n');
    const edited = setCodes(addAnnotations(hand, [annotation('bbbbbbbb', 50)]), 'cccccccc', [
      'x',
      'y',
    ]);
    const missing = hand.split('\r\n').filter(line => !edited.split('\r\n').includes(line));
    assert.deepEqual(missing, []);
    assert.match(edited, /codes: \[x, y\]\r\n/);
  });

  test('a text that cannot be read is refused, never overwritten', () => {
    for (const text of ['annotations: [', '- a', 'rapporteur: 2\n', 'rapporteur: x\n']) {
      assert.equal(readSidecar(text).writable, false, text);
      assert.throws(() => addAnnotations(text, [annotation('aaaaaaaa', 1)]), RangeError, text);
    }
  });

  test('a sidecar whose list is missing or empty gets one', () => {
    for (const text of [
      '',
      'rapporteur: 1\n',
      'rapporteur: 1\nannotations:\n',
      '# only a comment\n',
    ]) {
      const { value } = readSidecar(addAnnotations(text, [annotation('aaaaaaaa', 1)]));
      assert.equal(value.annotations.length, 1, JSON.stringify(text));
    }
  });
});

suite('reading sidecars', () => {
  const entry = '{id: a, codes: [x], quote: q, start: 1, end: 2}';
  const cases: readonly [string, string, readonly string[], number][] = [
    ['no YAML', 'a: [', ['yaml-syntax', 'missing-version'], 0],
    ['no map', 'just words', ['not-a-map'], 0],
    ['no version', `annotations: [${entry}]`, ['missing-version'], 1],
    [
      'a newer version is still shown',
      `rapporteur: 2\nannotations: [${entry}]`,
      ['newer-version'],
      1,
    ],
    ['a list that is none', 'rapporteur: 1\nannotations: 3', ['wrong-type'], 0],
    ['an entry that is none', `rapporteur: 1\nannotations: [3, ${entry}]`, ['wrong-type'], 1],
    [
      'a field of a wrong type',
      `rapporteur: 1\nannotations: [{id: b, codes: [x], quote: q, start: one, end: 2}, ${entry}]`,
      ['wrong-type'],
      1,
    ],
    [
      'missing fields',
      `rapporteur: 1\nannotations: [{codes: [x]}, ${entry}]`,
      ['missing-field', 'missing-field', 'missing-field', 'missing-field'],
      1,
    ],
    [
      'an end in front of the start',
      'rapporteur: 1\nannotations: [{id: b, codes: [x], quote: q, start: 5, end: 2}]',
      ['bad-span'],
      0,
    ],
    ['ids used twice', `rapporteur: 1\nannotations: [${entry}, ${entry}]`, ['duplicate-id'], 1],
    ['keys used twice', 'rapporteur: 1\nrapporteur: 1\n', ['yaml-syntax'], 0],
  ];
  for (const [what, text, codes, count] of cases) {
    test(what, () => {
      const { value, problems } = readSidecar(text);
      assert.deepEqual(
        [problems.map(({ code }) => code), value.annotations.length],
        [codes, count],
      );
      for (const { start, end } of problems)
        assert.ok(0 <= start && start < end && end <= text.length + 1);
    });
  }

  test('a problem stands at the words that are wrong', () => {
    const text =
      'rapporteur: 1\nannotations:\n  - {id: a, codes: [nonsense], quote: q, start: 1, end: 2}\n';
    const [problem] = readSidecar(text, { codes: new Set(['data']) }).problems;
    assert.equal(problem?.code, 'unknown-code');
    assert.equal(text.slice(problem?.start, problem?.end), 'nonsense');
  });

  test('bombs of aliases, deep nesting and strange keys do no harm', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, i) => `${key}: &${key} [${`*${'abcdefg'[i]},`.repeat(9)}]`)
      .join('\n')}\nrapporteur: 1\nannotations: *h\n`;
    assert.equal(readSidecar(bomb).value.annotations.length, 0);
    assert.equal(
      readSidecar('rapporteur: 1\n__proto__: {polluted: yes}\n').value.annotations.length,
      0,
    );
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    assert.ok(readSidecar(`${'['.repeat(3_000)}`).problems.length > 0);
  });
});

suite('names of sidecars', () => {
  test('a name and its parts are inverse', () => {
    assert.equal(sidecarName('r.txt'), 'r.txt.annotations.yaml');
    assert.equal(sidecarName('r.txt', 'ana'), 'r.txt.annotations.ana.yaml');
    assert.deepEqual(parseSidecarName('r.txt.annotations.ana.yaml'), {
      report: 'r.txt',
      coder: 'ana',
    });
    assert.deepEqual(parseSidecarName('r.txt.annotations.yaml'), {
      report: 'r.txt',
      coder: undefined,
    });
    assert.equal(parseSidecarName('r.txt.yaml'), undefined);
  });

  test('a coder’s name cannot lead out of the folder', () => {
    assert.equal(sidecarName('r.txt', '../../Ana Díaz!'), 'r.txt.annotations.Ana-Díaz.yaml');
  });

  test('ids begin with a letter and are never taken ones', () => {
    const random = seeded(7);
    const taken = new Set<string>();
    for (let i = 0; i < 1_000; i++) taken.add(newId(random, taken));
    assert.equal(taken.size, 1_000);
    for (const id of taken) assert.match(id, /^[a-z][a-z0-9]{7}$/);
  });
});
