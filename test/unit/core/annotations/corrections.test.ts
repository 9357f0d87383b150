import assert from 'node:assert/strict';
import { type Correction, correctionKinds } from '../../../../src/core/annotations/correction';
import {
  addAnnotations,
  addCorrections,
  emptySidecar,
  removeAnnotations,
  removeCorrections,
} from '../../../../src/core/annotations/editSidecar';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import type { Selector } from '../../../../src/core/annotations/types';
import type { Ref } from '../../../../src/core/text/ref';
import { lineDiff } from '../../../support/lineDiff';
import { marked } from '../../../support/marked';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

function selector(start: number, quote = 'Chile asked.'): Selector {
  return { quote, prefix: '', suffix: '', start, end: start + 5 };
}

function speaker(id: string, start: number): Correction {
  return { id, kind: 'speaker', speakers: ['country:CL'], selector: selector(start) };
}

const rename = {
  id: 'rr',
  created: '2026-11-23T09:41:00Z',
  kind: 'rename',
  from: 'org:UNOAC',
  to: 'org:UNAOC',
} as const;

const idsIn = (text: string) => readSidecar(text).value.corrections.map(({ id }) => id);

const byHand = `rapporteur: 1   # version
annotations:
  - id: an
    codes: [x]
    quote: q
    start: 1
    end: 2
# what it got wrong
corrections:   # mine
  # Chile, not China
  - id: bb
    correct:   speaker   # sure
    speakers: [ 'country:CL' ]
    quote: Chile asked
    start: 20
    end: 31
    why: was in the room
  - {id: cc, correct: dance, quote: q, start: 30, end: 31}
  - {id: dd, correct: split, quote: q, start: 40, end: 41}   # one line
# The end.
`;

suite('corrections in a sidecar', () => {
  test('they are written one field a line, behind the annotations', () => {
    const one = addCorrections(emptySidecar('r.txt'), [
      rename,
      { ...speaker('aa', 3), created: '2026-11-23T09:41:00Z' },
    ]);
    assert.equal(
      one,
      `rapporteur: 1
report: r.txt
annotations:
corrections:
  - id: aa
    correct: speaker
    speakers: [country:CL]
    quote: Chile asked.
    prefix: ""
    suffix: ""
    start: 3
    end: 8
    created: 2026-11-23T09:41:00Z
  - id: rr
    correct: rename
    from: org:UNOAC
    to: org:UNAOC
    created: 2026-11-23T09:41:00Z
`,
    );
    assert.equal(removeCorrections(one, ['aa', 'rr']), `${emptySidecar('r.txt')}corrections:\n`);
  });

  test('a file with annotations but no corrections gets their list below, and nothing else changes', () => {
    const text = byHand.slice(0, byHand.indexOf('# what'));
    for (const end of ['', '# The end.\n', 'more: 1\n', '...\n']) {
      const after = addCorrections(text + end, [speaker('aa', 3)]);
      const diff = lineDiff(text + end, after);
      assert.equal(diff[0], '+corrections:\n', end);
      assert.ok(diff.length === 9 && diff.every(line => line.startsWith('+')));
      assert.deepEqual(idsIn(after), ['aa'], end);
    }
  });

  for (const [what, eol] of [['LF', '\n'] as const, ['CRLF', '\r\n'] as const]) {
    const text = byHand.replaceAll('\n', eol);

    test(`adding and removing change their own lines only (${what})`, () => {
      const orders: Readonly<Record<number, string>> = {
        10: 'aa bb dd',
        30: 'bb aa dd',
        50: 'bb dd aa',
      };
      for (const [start, order] of Object.entries(orders)) {
        const after = addCorrections(text, [speaker('aa', Number(start))]);
        const diff = lineDiff(text, after);
        assert.ok(
          diff.length === 8 && diff.every(line => line.startsWith('+') && line.endsWith(eol)),
        );
        assert.deepEqual(idsIn(after), order.split(' '));
        assert.equal(removeCorrections(after, ['aa']), text);
      }
      assert.equal(lineDiff(text, removeCorrections(text, ['bb'])).length, 7);
      assert.equal(lineDiff(text, removeCorrections(text, ['dd'])).length, 1);
    });

    test(`annotations are edited as if there were none (${what})`, () => {
      const annotation = { id: 'a2', codes: ['x'], selector: selector(5), speaker: [] };
      const after = addAnnotations(text, [annotation]);
      assert.deepEqual(
        readSidecar(after).value.annotations.map(({ id }) => id),
        ['an', 'a2'],
      );
      assert.deepEqual(idsIn(after), ['bb', 'dd']);
      assert.equal(removeAnnotations(after, ['a2']), text);
    });
  }

  test('a kind that is not known is noted, kept, and has no effect', () => {
    const { value, problems, writable } = readSidecar(byHand);
    assert.deepEqual(
      value.corrections.map(({ id }) => id),
      ['bb', 'dd'],
    );
    assert.deepEqual(
      problems.map(({ code, severity, start, end }) => [code, severity, byHand.slice(start, end)]),
      [['unknown-correction', 'warning', 'dance']],
    );
    assert.equal(writable, true);
    assert.ok(removeCorrections(byHand, ['bb']).includes('correct: dance'));
  });

  test('what is missing or wrong is a problem at its place, and the others are read', () => {
    const { text, spans } = marked(
      `rapporteur: 1
annotations:
corrections:
  - {missing-field:id: a}
    correct: speaker
    quote: q
    start: 1
    end: 2
  - id: b
    correct: chair
    speakers: [{bad-ref:Chile}]
    quote: q
    start: 1
    end: 2
  - {missing-field:id: c}
    correct: rename
    from: org:UNOAC
  - id: d
    correct: rename
    from: {bad-ref:theme:water}
    to: org:UNAOC
  - {missing-field:correct: split}
    quote: q
    start: 1
    end: 2
  - id: e
    correct: confirm
    quote: q
    start: 2
    end: {bad-span:2}
  - id: good
    correct: confirm
    quote: q
    start: 1
    end: 2
  - id: {duplicate-id:good}
    correct: split
    quote: q
    start: 1
    end: 2
`.replace('{bad-ref:theme:water}', '{bad-ref:theme;water}'),
    );
    const sidecar = text.replace('theme;water', 'theme:water');
    const { value, problems, writable } = readSidecar(sidecar);
    assert.deepEqual(
      problems.map(({ code, start }) => [code, start]),
      spans.map(({ label, start }) => [label, start]),
    );
    assert.deepEqual(
      value.corrections.map(({ id }) => id),
      ['good'],
    );
    assert.equal(writable, true);
  });

  test('a broken entry leaves the others readable and the file as it is', () => {
    const text = byHand.replace("speakers: [ 'country:CL' ]", 'speakers: [country:CL');
    const { value, writable } = readSidecar(text);
    assert.deepEqual([value.annotations.length, idsIn(text), writable], [1, ['dd'], false]);
    assert.throws(() => addCorrections(text, [speaker('aa', 1)]), RangeError);
    const newer = byHand.replace('rapporteur: 1', 'rapporteur: 2');
    assert.throws(() => removeCorrections(newer, ['bb']), RangeError);
  });

  test('JSON and lists in brackets are read and can be edited; the other list stays', () => {
    const flow = `rapporteur: 1\nannotations:\n  - id: an # kept\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2\ncorrections: [{id: bb, correct: split, quote: "{wrong", start: x, end: 4}, {id: dd, correct: join, quote: q, start: 3, end: 4}]\n`;
    const { value, problems } = readSidecar(flow);
    assert.deepEqual(
      [
        value.annotations.length,
        idsIn(flow),
        problems.map(({ start, end }) => flow.slice(start, end)),
      ],
      [1, ['dd'], ['x']],
    );
    assert.deepEqual(idsIn(addCorrections(flow, [speaker('aa', 1)])), ['aa', 'dd']);
    assert.ok(addCorrections(flow, [speaker('aa', 1)]).includes('id: an # kept'));
    const json = JSON.stringify({ rapporteur: 1, annotations: [], corrections: [] });
    assert.deepEqual(idsIn(addCorrections(json, [speaker('aa', 1)])), ['aa']);
  });

  test('random corrections come back as they were, beside random annotations', () => {
    const random = seeded(seedOfRun());
    for (let run = 0; run < 100; run++) {
      const corrections = Array.from({ length: below(random, 6) }, (_, i) =>
        anyOf(random, `c${i}`),
      );
      let text = addCorrections(run % 2 ? '' : emptySidecar('r.txt'), corrections);
      text = addAnnotations(text, [{ id: 'an', codes: [], selector: selector(run), speaker: [] }]);
      const read = new Map(readSidecar(text).value.corrections.map(each => [each.id, each]));
      assert.deepEqual(readSidecar(text).problems, []);
      for (const correction of corrections) assert.deepEqual(read.get(correction.id), correction);
      const left = removeCorrections(text, ['c0', 'c2']);
      assert.deepEqual(
        idsIn(left),
        [...read.keys()].filter(id => id !== 'c0' && id !== 'c2'),
      );
    }
  });
});

function anyOf(random: () => number, id: string): Correction {
  const kind = pick(random, correctionKinds);
  const created = random() < 0.5 ? undefined : '2026-11-23T09:41:00Z';
  const ref = (): Ref => `person:x${nastyText(random)}`;
  if (kind === 'rename') return { id, created, kind, from: ref(), to: ref() };
  const place = selector(below(random, 100), `x${nastyText(random)}`);
  const at = { ...place, prefix: nastyText(random), end: place.end + 5 };
  if (kind !== 'speaker' && kind !== 'chair') return { id, created, kind, selector: at };
  return { id, created, kind, selector: at, speakers: [...new Set([ref(), ref()])] };
}
