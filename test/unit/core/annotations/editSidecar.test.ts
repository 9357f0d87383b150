import assert from 'node:assert/strict';
import {
  addAnnotations,
  emptySidecar,
  removeAnnotations,
  setCodes,
  setNote,
  setPlace,
  setStatus,
} from '../../../../src/core/annotations/editSidecar';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import type { Annotation } from '../../../../src/core/annotations/types';
import { lineDiff } from '../../../support/lineDiff';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

function annotation(id: string, start: number, fields: Partial<Annotation> = {}): Annotation {
  const selector = { quote: `quote ${id}`, prefix: '', suffix: '', start, end: start + 5 };
  return { id, codes: ['data'], selector, speaker: [], ...fields };
}

/** The ids in a sidecar, in its order. */
function idsIn(text: string): string[] {
  return readSidecar(text).value.annotations.map(({ id }) => id);
}

const byHand = `# Tagged in the train.
rapporteur:   1   # version
report: 'r.txt'

annotations:   # mine
  # on water
  - id: bb
    codes:   [ data,water ]   # two
    quote: 'it''s water'
    start: 20
    end: 25
    note: short   # for now
    weight: 3

  # on land
  - codes:
      - land   # the main thing
      - data
    id: dd
    quote: >-
      a long
      quote
    start: 40
    end: 45
    # last words
  - {id: ff, codes: [x], quote: q, start: 60, end: 61} # one line
# The end.
corrections: []
`;

suite('editSidecar: lines', () => {
  test('a new sidecar holds nothing but its head', () => {
    const head = 'rapporteur: 1\nreport: "2: r.txt"\ncoder: ana\nannotations:\n';
    assert.equal(emptySidecar('2: r.txt', 'ana'), head);
    assert.equal(emptySidecar('r.txt'), 'rapporteur: 1\nreport: r.txt\nannotations:\n');
  });

  test('fields stand in their stable order, and those without a value are left out', () => {
    const full = annotation('aa', 1, {
      roundtable: '2.10',
      speaker: ['country:MA'],
      note: 'One\ntwo',
      created: '2026-11-23T09:41:00Z',
    });
    assert.deepEqual(
      lineDiff(emptySidecar('r.txt'), addAnnotations(emptySidecar('r.txt'), [full])),
      [
        '+  - id: aa\n',
        '+    codes: [data]\n',
        '+    quote: quote aa\n',
        '+    prefix: ""\n',
        '+    suffix: ""\n',
        '+    start: 1\n',
        '+    end: 6\n',
        '+    roundtable: "2.10"\n',
        '+    speaker: [country:MA]\n',
        '+    note: |-\n',
        '+      One\n',
        '+      two\n',
        '+    created: 2026-11-23T09:41:00Z\n',
      ],
    );
  });

  for (const [what, eol] of [['LF', '\n'] as const, ['CRLF', '\r\n'] as const]) {
    const text = byHand.replaceAll('\n', eol);

    test(`adding shows as added lines only, wherever it goes (${what})`, () => {
      for (const [start, order] of [
        [10, 'aa bb dd ff'],
        [30, 'bb aa dd ff'],
        [50, 'bb dd aa ff'],
        [70, 'bb dd ff aa'],
      ] as const) {
        const after = addAnnotations(text, [annotation('aa', start)]);
        const diff = lineDiff(text, after);
        assert.deepEqual(
          diff.filter(line => !line.startsWith('+')),
          [],
          `at ${start}`,
        );
        assert.equal(diff.length, 7);
        assert.ok(diff.every(line => line.endsWith(eol)));
        assert.deepEqual(idsIn(after), order.split(' '));
      }
    });

    test(`removing shows as the entry's own lines only (${what})`, () => {
      const after = removeAnnotations(text, ['dd']);
      const removed = lineDiff(text, after);
      assert.deepEqual(
        removed.filter(line => !line.startsWith('-')),
        [],
      );
      assert.deepEqual(
        [removed.length, removed[0], removed.at(-1)],
        [10, `-  - codes:${eol}`, `-    # last words${eol}`],
      );
      assert.deepEqual(idsIn(after), ['bb', 'ff']);
    });

    test(`other codes change their line, and its comment stays (${what})`, () => {
      assert.deepEqual(lineDiff(text, setCodes(text, 'bb', ['land'])), [
        `-    codes:   [ data,water ]   # two${eol}`,
        `+    codes: [land]   # two${eol}`,
      ]);
    });

    test(`a list in lines of its own keeps the comments of the codes that stay (${what})`, () => {
      const after = setCodes(text, 'dd', ['land', 'soil']);
      assert.deepEqual(readSidecar(after).value.annotations[1]?.codes, ['land', 'soil']);
      for (const kept of ['# the main thing', '# last words', '# on land', '# two', 'weight: 3']) {
        assert.ok(after.includes(kept), kept);
      }
      assert.equal(after.includes('- data'), false);
    });

    test(`an entry on one line is opened when a field of it changes (${what})`, () => {
      const after = setNote(text, 'ff', 'New.');
      assert.equal(readSidecar(after).value.annotations[2]?.note, 'New.');
      assert.ok(after.includes('# one line') && after.includes(`# The end.${eol}corrections: []`));
      const diff = lineDiff(text, after);
      assert.deepEqual(diff.filter(line => line.startsWith('-')).length, 1);
    });

    test(`a note is set, changed, made longer and removed (${what})`, () => {
      const short = setNote(text, 'bb', 'Use it.');
      assert.deepEqual(lineDiff(text, short), [
        `-    note: short   # for now${eol}`,
        `+    note: Use it.   # for now${eol}`,
      ]);
      const long = setNote(short, 'bb', 'One\n\ntwo');
      assert.deepEqual(lineDiff(short, long), [
        `-    note: Use it.   # for now${eol}`,
        `+    note: |-   # for now${eol}`,
        `+      One${eol}`,
        `+${eol}`,
        `+      two${eol}`,
      ]);
      assert.equal(readSidecar(long).value.annotations[0]?.note, 'One\n\ntwo');
      assert.equal(setNote(long, 'bb', 'Use it.'), short);
      const none = setNote(long, 'bb', undefined);
      assert.equal(readSidecar(none).value.annotations[0]?.note, undefined);
      assert.equal(lineDiff(long, none).length, 4);
      const again = setNote(none, 'bb', 'Again');
      assert.deepEqual(lineDiff(none, again), [`+    note: Again${eol}`]);
    });
  }

  test('the last annotation leaves a list that the next one goes into', () => {
    const empty = emptySidecar('r.txt');
    const one = addAnnotations(empty, [annotation('aa', 1)]);
    assert.equal(removeAnnotations(one, ['aa']), empty);
  });

  test('several annotations come in one go, in the order of their places', () => {
    const added = [
      annotation('cc', 30),
      annotation('aa', 10),
      annotation('cd', 30),
      annotation('gg', 90),
    ];
    assert.deepEqual(idsIn(addAnnotations(byHand, added)), [
      'aa',
      'bb',
      'cc',
      'cd',
      'dd',
      'ff',
      'gg',
    ]);
  });

  test('a file without a line break at its end gets one', () => {
    const open = addAnnotations(emptySidecar('r.txt'), [annotation('aa', 1)]).trimEnd();
    assert.deepEqual(idsIn(addAnnotations(open, [annotation('bb', 2), annotation('cc', 3)])), [
      'aa',
      'bb',
      'cc',
    ]);
    assert.deepEqual(idsIn(addAnnotations(setNote(open, 'aa', 'x'), [annotation('bb', 2)])), [
      'aa',
      'bb',
    ]);
  });

  test('a file without a list, or with an empty one, gets one behind its head', () => {
    const cases = [
      ['', 'rapporteur: 1\nannotations:\n'],
      ['# mine', '# mine\nrapporteur: 1\nannotations:\n'],
      ['rapporteur: 1', 'rapporteur: 1\nannotations:\n'],
      [
        'rapporteur: 1\ncoder: a # x\nother: 2\n',
        'rapporteur: 1\ncoder: a # x\nannotations:\nother: 2\n',
      ],
      [
        'rapporteur: 1\nannotations: [] # x\nother: 2\n',
        'rapporteur: 1\nannotations: # x\nother: 2\n',
      ],
      ['rapporteur: 1\nannotations: ~\n', 'rapporteur: 1\nannotations:\n'],
      ['rapporteur: 1\nannotations:', 'rapporteur: 1\nannotations:'],
      ['other: |\n  a\n\nmore: 1\n', 'other: |\n  a\n\nmore: 1\nannotations:\n'],
    ] as const;
    for (const [text, head] of cases) {
      const after = addAnnotations(text, [annotation('aa', 1)]);
      assert.deepEqual(idsIn(after), ['aa'], text);
      assert.equal(removeAnnotations(after, ['aa']).trimEnd(), head.trimEnd(), text);
    }
  });

  test('a list at the margin stays there', () => {
    const text =
      'rapporteur: 1\nannotations:\n- id: bb\n  quote: q\n  codes: []\n  start: 9\n  end: 10\nother: 1\n';
    const after = addAnnotations(text, [annotation('aa', 1)]);
    assert.ok(
      lineDiff(text, after).every(line => /^\+(?:- id| {2}\w)/.test(line)),
      after,
    );
    assert.deepEqual(idsIn(after), ['aa', 'bb']);
  });

  test('JSON is YAML: it is rewritten in blocks, and nothing in it is lost', () => {
    const json =
      '{"rapporteur": 1, "more": {"a": [1]}, "annotations": [{"id": "bb", "codes": ["x"], "quote": "q", "start": 5, "end": 6, "weight": 2}]}';
    const after = addAnnotations(json, [annotation('aa', 1)]);
    assert.deepEqual(idsIn(after), ['aa', 'bb']);
    assert.ok(after.includes('more') && after.includes('weight'));
    assert.deepEqual(idsIn(addAnnotations('{"rapporteur": 1}', [annotation('aa', 1)])), ['aa']);
  });

  test('mistakes of the caller throw: an id that is taken, one that is not there', () => {
    assert.throws(() => addAnnotations(byHand, [annotation('bb', 1)]), RangeError);
    assert.throws(() => addAnnotations('', [annotation('a', 1), annotation('a', 2)]), RangeError);
    assert.throws(() => setCodes(byHand, 'zz', []), RangeError);
    assert.equal(removeAnnotations(byHand, ['zz']), byHand);
  });

  test('of entries with the same id, only the one that is read is touched', () => {
    const twice = `${byHand.replace('id: dd', 'id: bb')}`;
    assert.ok(removeAnnotations(twice, ['bb']).includes('a long'));
    const firstIsBad = byHand.replace("    quote: 'it''s water'\n", '').replace('id: dd', 'id: bb');
    assert.ok(setCodes(firstIsBad, 'bb', ['soil']).includes('[ data,water ]'));
  });

  test('what cannot be read is never written', () => {
    const unreadable = [
      'a: [',
      '- a',
      'just words',
      'rapporteur: 2\n',
      'rapporteur: x\n',
      'rapporteur: 1\nannotations: all\n',
    ];
    for (const text of [...unreadable, byHand.replace('[ data,water ]', '[ data')]) {
      assert.equal(readSidecar(text).writable, false, text);
      assert.throws(() => addAnnotations(text, [annotation('aa', 1)]), RangeError, text);
      assert.throws(() => removeAnnotations(text, ['bb']), RangeError, text);
    }
  });

  test('any sequence of edits does to a file by hand what it does to a list, and keeps every comment', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 25; i++) {
      let text = withComments(random, pick(random, ['\n', '\r\n']));
      const model = new Map(readSidecar(text).value.annotations.map(each => [each.id, each]));
      for (let step = 0; step < 12; step++) {
        const before = text;
        text = editBoth(random, text, model, `n${i}x${step}`);
        const { value, problems, writable } = readSidecar(text);
        assert.deepEqual([problems, writable], [[], true], text);
        const found = new Map(value.annotations.map(each => [each.id, each]));
        assert.deepEqual(found, new Map([...found.keys()].map(id => [id, model.get(id)])), before);
        assert.equal(found.size, model.size);
        assert.deepEqual(text.match(/# outside \d+/g), before.match(/# outside \d+/g));
      }
    }
  });
});

/** A sidecar with comments, blank lines and unknown fields in all places. */
function withComments(random: () => number, eol: string): string {
  let count = 0;
  const remark = (indent: string) =>
    pick(random, [
      '',
      '',
      '\n',
      `${indent}# outside ${count++}\n`,
      `\n${indent}# outside ${count++}\n\n`,
    ]);
  const entry = (_: unknown, i: number) => {
    const body = addAnnotations('rapporteur: 1\nannotations:\n', [annotation(`e${i}`, i * 20)]);
    return (
      remark('  ') +
      body
        .split('\n')
        .slice(2, -1)
        .map(line => `${line}\n`)
        .join('') +
      pick(random, ['', '    unknown: [1, 2] # inside\n'])
    );
  };
  const entries = Array.from({ length: below(random, 5) }, entry).join('');
  return `${remark('')}rapporteur: 1\n${remark('')}annotations:\n${entries}${remark('')}more: 1\n${remark('')}`.replaceAll(
    '\n',
    eol,
  );
}

/** One random edit of the file and of the model; gives the file's new text. */
function editBoth(
  random: () => number,
  text: string,
  model: Map<string, Annotation>,
  id: string,
): string {
  const ids = [...model.keys()];
  const at = ids.length === 0 ? undefined : pick(random, ids);
  const old = at === undefined ? undefined : model.get(at);
  const kind = below(random, 4);
  if (!old || kind === 0) {
    const added = {
      ...annotation(id, below(random, 100), { note: nastyText(random) }),
      roundtable: undefined,
      created: undefined,
    };
    model.set(id, added);
    return addAnnotations(text, [added]);
  }
  if (kind === 1) {
    model.delete(old.id);
    return removeAnnotations(text, [old.id]);
  }
  if (kind === 2) {
    const codes = [...new Set([nastyText(random), 'data'])];
    model.set(old.id, { ...old, codes });
    return setCodes(text, old.id, codes);
  }
  const note = below(random, 3) === 0 ? undefined : nastyText(random);
  model.set(old.id, { ...old, note });
  return setNote(text, old.id, note);
}

suite('editSidecar: place and status', () => {
  test('a new place changes what tells of it, and nothing else', () => {
    const selector = { quote: 'more water', prefix: 'on ', suffix: '.', start: 30, end: 40 };
    const kept = setStatus(byHand, 'bb', 'orphan');
    const text = setPlace(kept, 'bb', { selector, speaker: ['country:CL'] });
    const [first] = readSidecar(text).value.annotations;
    assert.deepEqual(first, {
      ...{ id: 'bb', codes: ['data', 'water'], selector, note: 'short' },
      ...{ speaker: ['country:CL'], roundtable: undefined, created: undefined },
    });
    assert.ok(
      lineDiff(byHand, text).every(line =>
        /^[-+] {4}(?:quote|prefix|suffix|start|end|speaker):/.test(line),
      ),
    );
    assert.ok(text.includes('    weight: 3\n'));
  });

  test('an annotation is kept as an orphan, and no longer', () => {
    const kept = setStatus(byHand, 'bb', 'orphan');
    assert.equal(readSidecar(kept).value.annotations[0]?.status, 'orphan');
    assert.equal(setStatus(kept, 'bb', undefined), byHand);
  });
});
