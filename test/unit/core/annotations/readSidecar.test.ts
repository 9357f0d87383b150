import assert from 'node:assert/strict';
import { isMap, isSeq, parseDocument } from 'yaml';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import { marked } from '../../../support/marked';
import { nastyText } from '../../../support/nasty';
import { below, pick, seeded, seedOfRun } from '../../../support/random';

/** Reads a sample whose marks are where problems should be, labelled with their codes; gives the ids. */
function idsBesides(sample: string, codes?: ReadonlySet<string>): string[] {
  const { text, spans } = marked(sample);
  for (const sidecar of [text, text.replace(/\n/g, '\r\n')]) {
    const { value, problems } = readSidecar(sidecar, { codes });
    const found = problems.map(({ code, start, end }) => [code, sidecar.slice(start, end)]);
    const expected = spans.map(({ label, start, end }) => [label, text.slice(start, end)]);
    assert.deepEqual(found.sort(), expected.sort());
    if (sidecar === text) continue;
    return value.annotations.map(({ id }) => id);
  }
  return [];
}

const good = '  - id: good\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2\n';

suite('readSidecar', () => {
  test('every field is read, in the order of the file', () => {
    const { value, problems, writable } = readSidecar(`rapporteur: 1
report: r.txt
coder: Ana María
annotations:
  - id: k3f9a2c7
    codes: [climate-change, data]
    quote: mobility
    prefix: "points: "
    suffix: "; and"
    start: 6934
    end: 6942
    roundtable: "2.10"
    speaker: [country:MA, role:Chair]
    note: |-
      Two
      lines.
    created: 2026-11-23T09:41:00Z
`);
    assert.deepEqual([problems, writable], [[], true]);
    const selector = {
      quote: 'mobility',
      prefix: 'points: ',
      suffix: '; and',
      start: 6934,
      end: 6942,
    };
    assert.deepEqual(value, {
      coder: 'Ana María',
      annotations: [
        {
          id: 'k3f9a2c7',
          codes: ['climate-change', 'data'],
          selector,
          roundtable: '2.10',
          speaker: ['country:MA', 'role:Chair'],
          note: 'Two\nlines.',
          created: '2026-11-23T09:41:00Z',
        },
      ],
      corrections: [],
    });
  });

  test('codes called no, 1, true and null are codes; one code needs no list', () => {
    const codesOf = (codes: string) =>
      readSidecar(`rapporteur: 1\nannotations:\n${good.replace('[x]', codes)}`).value.annotations[0]
        ?.codes;
    assert.deepEqual(codesOf('[no, 1, true, null, 0x1F, 2.10]'), [
      'no',
      '1',
      'true',
      'null',
      '0x1F',
      '2.10',
    ]);
    assert.deepEqual(codesOf('water'), ['water']);
    assert.deepEqual(codesOf('[water, water]'), ['water']);
  });

  test('an entry that is no YAML is left out, and those around it are read', () => {
    const bad = '  - id: bad\n    codes: [x\n    quote: "q\n    start: 1\n';
    const { value, problems, writable } = readSidecar(
      `rapporteur: 1\nannotations:\n${good}${bad}${good.replace('good', 'best')}`,
    );
    assert.deepEqual(
      value.annotations.map(({ id }) => id),
      ['good', 'best'],
    );
    assert.ok(problems.length > 0 && problems.every(({ code }) => code === 'yaml-syntax'));
    assert.equal(writable, false);
  });

  test('each wrong type is a problem at its words, and only its entry is left out', () => {
    const ids = idsBesides(
      `rapporteur: 1\nreport: {wrong-type:[a]}\nannotations:\n${good}` +
        '  - id: a\n    codes: {wrong-type:{ x: y }}\n    quote: q\n    start: 1\n    end: 2\n'
          .replace('{ x: y }', '&x [[]]')
          .replace('{wrong-type:&x [[]]}', '[{wrong-type:[]}, x]') +
        '  - id: b\n    codes: [x]\n    quote: {wrong-type:[q]}\n    start: {wrong-type:one}\n    end: {wrong-type:-2}\n' +
        '  - id: c\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2\n    note: {wrong-type:[n]}\n' +
        '  - id: {wrong-type:*x}\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2\n',
    );
    assert.deepEqual(ids, ['good', 'a', 'c']);
  });

  test('missing fields are told at the first line of their entry', () => {
    const ids = idsBesides(
      `rapporteur: 1\nannotations:\n${good}  - {missing-field:id: b}\n    codes: [x]\n    start: 1\n    end: 2\n  - {missing-field:start: 1}\n    end: 2\n    quote: q\n    codes: []\n`,
    );
    assert.deepEqual(ids, ['good']);
  });

  test('unknown codes are warnings at their names', () => {
    const sample = `rapporteur: 1\nannotations:\n${good.replace('[x]', '[x, {unknown-code:y}, "{unknown-code:z}"]').replace('"{unknown-code:z}"', '{unknown-code:"z"}')}`;
    assert.deepEqual(idsBesides(sample, new Set(['x'])), ['good']);
    const { problems } = readSidecar(marked(sample).text, { codes: new Set(['x']) });
    assert.deepEqual(new Set(problems.map(({ severity }) => severity)), new Set(['warning']));
  });

  test('an id used twice, and an end in front of its start', () => {
    const ids = idsBesides(
      `rapporteur: 1\nannotations:\n${good}${good.replace('good', '{duplicate-id:good}')}${good.replace('good', 'b').replace('end: 2', 'end: {bad-span:1}')}`,
    );
    assert.deepEqual(ids, ['good']);
  });

  test('an id that only an unreadable entry has is free', () => {
    const half = good.replace('    quote: q\n', '').replace('id: good', '{missing-field:id: good}');
    assert.deepEqual(idsBesides(`rapporteur: 1\nannotations:\n${half}${good}`), ['good']);
  });

  test('a newer file is shown and never written; one without a version is written', () => {
    const newer = readSidecar(`rapporteur: 2\nannotations:\n${good}`);
    assert.deepEqual([newer.value.annotations.length, newer.writable], [1, false]);
    const without = readSidecar(`annotations:\n${good}`);
    assert.deepEqual([without.value.annotations.length, without.writable], [1, true]);
    assert.deepEqual(
      without.problems.map(({ code }) => code),
      ['missing-version'],
    );
  });

  test('a byte order mark, a document marker and comments do no harm', () => {
    for (const head of ['\uFEFF', '---\n', '# a\n\n', '%YAML 1.2\n---\n']) {
      const { value, problems } = readSidecar(`${head}rapporteur: 1\nannotations:\n${good}`);
      assert.deepEqual([value.annotations.length, problems], [1, []], head);
    }
  });

  test('whatever the shape of the file, it reads as YAML reads it', () => {
    const random = seeded(seedOfRun());
    const sample = `# a\nrapporteur: 1\nannotations: # b\n${good}\n  # c\n${good.replace('good', 'best')}other: [1]\n`;
    for (let i = 0; i < 800; i++) {
      const at = below(random, sample.length);
      const noise = pick(random, [
        nastyText(random, 2),
        '\n',
        '  ',
        '\n  - id: new',
        '# ',
        'annotations:\n',
      ]);
      const text = sample.slice(0, at) + noise + sample.slice(at + below(random, 3));
      const { value, writable } = readSidecar(text);
      if (writable)
        assert.deepEqual(
          value.annotations.map(({ id }) => id),
          idsByYaml(text),
          text,
        );
    }
  });
});

/** The ids of all entries that have what an annotation needs, by YAML alone. */
function idsByYaml(text: string): string[] {
  const document = parseDocument(text, { prettyErrors: false });
  assert.deepEqual(document.errors, [], text);
  const list: unknown = isMap(document.contents) ? document.contents.get('annotations') : undefined;
  const ids = (isSeq(list) ? list.items : []).flatMap(item => {
    if (!isMap(item)) return [];
    const [id, quote, start, end] = ['id', 'quote', 'start', 'end'].map(key => item.get(key));
    const isWhole =
      id &&
      quote &&
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      (start as number) < (end as number);
    const isText = [id, quote].every(value =>
      ['string', 'number', 'boolean'].includes(typeof value),
    );
    return isWhole && isText && (start as number) >= 0 ? [String(item.get('id'))] : [];
  });
  return [...new Set(ids)];
}
