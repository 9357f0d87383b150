import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/analysis/annotate';
import type { PlacedAnnotation } from '../../../../src/core/analysis/annotatedReport';
import type { Codebook } from '../../../../src/core/codebook/types';
import { knownBy, type MatrixAsk } from '../../../../src/core/matrix/ask';
import { MatrixCounter, mergeParts, sizeOf } from '../../../../src/core/matrix/countMatrix';
import { matrixOf } from '../../../../src/core/matrix/matrix';
import { placesIn } from '../../../../src/core/matrix/places';
import type { CellKey, Question } from '../../../../src/core/matrix/question';
import { entryWithin } from '../../../../src/core/matrix/within';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';
import { entryOf } from '../../../../src/core/search/reportEntry';

const text = `Harbour Forum, 3 March 2019

Roundtable 1: Piers

The Roundtable was chaired by Ghana.

Portugal said that water and ports need money, and water most of all.

Kenya and Ghana asked for data on water.

Roundtable 2: Tugs

Portugal regretted that nobody counts tugs.
`;

const code = (id: string, words?: string) => ({
  ...{ id, name: id, colour: '#808080', not: [], children: [] },
  terms: words ? [{ words }] : [],
});
const codebook: Codebook = {
  codes: [code('water', 'water'), code('data', 'data'), code('proposal'), code('doubt')],
};

function passage(quote: string, codes: readonly string[], coder = ''): PlacedAnnotation {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  const selector = { quote, prefix: '', suffix: '', ...span };
  const annotation = { id: quote, codes, selector, speaker: [] };
  return { annotation, isOwn: coder === '', coder, anchor: { status: 'exact', span } };
}

const annotations = [
  passage('water and ports need money', ['proposal'], 'ana'),
  passage('need money', ['doubt'], 'ben'),
  passage('data on water', ['proposal', 'doubt'], 'ana'),
];

const themes = new ThemeMatcher(codebook);
const report = parseReport(text);
const entry = entryOf(
  'forum.txt',
  annotate({ report, codebook, themes, annotations, corrections: [] }),
);

const ask = (question: Question, more: Partial<MatrixAsk> = {}): MatrixAsk => {
  return { question, affiliations: new Map(), coders: { hidden: [] }, without: [], ...more };
};
const naming = {
  labelOf: (key: string) => key,
  regionName: (name: string) => name,
  inOrder: (keys: readonly string[]) => keys,
};

function counted(question: Question, more?: Partial<MatrixAsk>, entries = [entry]) {
  const counter = new MatrixCounter(question, knownBy(ask(question, more)));
  for (const each of entries) counter.add(each);
  return counter.part();
}

/** Each row as “row: column=count …, total”. */
function rowsOf(question: Question, more?: Partial<MatrixAsk>): string[] {
  const { rows, columns, cells } = matrixOf(counted(question, more), question, naming);
  return rows.map(({ key, total }, i) => {
    const filled = columns.flatMap((column, j) =>
      cells[i]?.[j] ? [`${column.key || '–'}=${cells[i][j]}`] : [],
    );
    return `${key || '–'}: ${[...filled, total].join(' ')}`;
  });
}

const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
const places = (question: Question, cell: CellKey) =>
  placesIn(entry, question, cell, knownBy(ask(question))).map(words);

suite('matrix', () => {
  test('counts mentions of themes by speaker; joint speakers count each, and once in the totals', () => {
    const question: Question = { rows: 'speaker', columns: 'theme', count: 'mentions' };
    assert.deepEqual(rowsOf(question), [
      'country:PT: water=2 2',
      'country:KE: water=1 data=1 2',
      'country:GH: water=1 data=1 2',
    ]);
    const { all, columns } = counted(question);
    assert.equal(all, 4);
    assert.equal(columns.get('water'), 3);
  });

  test('counts contributions, words and speakers of roundtables', () => {
    const of = (count: Question['count']) => rowsOf({ rows: 'roundtable', columns: 'year', count });
    assert.deepEqual(of('contributions'), ['1 Piers: 2019=2 2', '2 Tugs: 2019=1 1']);
    assert.deepEqual(of('speakers'), ['1 Piers: 2019=3 3', '2 Tugs: 2019=1 1']);
    const [first = ''] = of('words');
    const spoken = text.slice(text.indexOf('Portugal said'), text.indexOf('\n\nRoundtable 2'));
    assert.equal(
      first,
      `1 Piers: 2019=${spoken.match(/\w+/g)?.length} ${spoken.match(/\w+/g)?.length}`,
    );
  });

  test('puts speakers into countries, groups and regions, and tells who belongs to none', () => {
    const region = { rows: 'region', columns: 'report', count: 'contributions' } as const;
    assert.deepEqual(rowsOf(region), [
      '039: forum.txt=2 2',
      '014: forum.txt=1 1',
      '011: forum.txt=1 1',
    ]);
    const group = rowsOf({ ...region, rows: 'group' });
    assert.ok(group.includes('group:EU: forum.txt=2 2'), group.join());
    assert.ok(
      group.includes('group:AU: forum.txt=1 1') || group.includes('org:AU: forum.txt=1 1'),
      group.join(),
    );
  });

  test('a person counts for the country that the roster names', () => {
    const spoken = parseReport('Session 1: Piers\n\nMs. Ana Ruiz said that tugs are old.\n');
    const parts = { codebook, themes, annotations: [], corrections: [] };
    const other = entryOf('a.txt', annotate({ report: spoken, ...parts }));
    const [ref] = other.contributions.flatMap(({ speakers }) => speakers);
    const question: Question = { rows: 'country', columns: 'report', count: 'contributions' };
    const keysWith = (affiliations: MatrixAsk['affiliations']) => [
      ...counted(question, { affiliations }, [other]).rows.keys(),
    ];
    assert.deepEqual(keysWith(new Map()), ['']);
    assert.deepEqual(keysWith(new Map([[ref!, 'country:CL']])), ['country:CL']);
  });

  test('a code and a coder meet where one annotation has both', () => {
    const question: Question = { rows: 'code', columns: 'coder', count: 'contributions' };
    assert.deepEqual(rowsOf(question), ['proposal: ana=2 2', 'doubt: ana=1 ben=1 2']);
    assert.equal(counted(question).all, 2);
    assert.deepEqual(rowsOf({ ...question, count: 'annotations' }), [
      'proposal: ana=2 2',
      'doubt: ana=1 ben=1 2',
    ]);
  });

  test('codes that stand in one contribution meet', () => {
    assert.deepEqual(rowsOf({ rows: 'code', columns: 'code', count: 'contributions' }), [
      'proposal: proposal=2 doubt=2 2',
      'doubt: proposal=2 doubt=2 2',
    ]);
  });

  test('annotations of coders that are hidden do not count', () => {
    const question: Question = { rows: 'coder', columns: 'code', count: 'annotations' };
    assert.deepEqual(rowsOf(question, { coders: { hidden: ['ana'] } }), ['ben: doubt=1 1']);
    assert.deepEqual(rowsOf(question, { coders: { among: ['ana'], hidden: [] } }), [
      'ana: proposal=2 doubt=1 2',
    ]);
  });

  test('each figure leads back to as many passages', () => {
    for (const rows of ['speaker', 'region', 'roundtable', 'code', 'theme'] as const)
      for (const columns of ['theme', 'code', 'coder', 'group'] as const)
        for (const count of ['contributions', 'annotations', 'mentions'] as const) {
          const question = { rows, columns, count };
          const matrix = matrixOf(counted(question), question, naming);
          matrix.rows.forEach(({ key, total }, i) => {
            assert.equal(places(question, { row: key }).length, total);
            matrix.columns.forEach((column, j) => {
              const there = places(question, { row: key, column: column.key });
              assert.equal(there.length, matrix.cells[i]?.[j], `${rows} ${key} ${column.key}`);
            });
          });
          assert.equal(places(question, {}).length, matrix.total);
        }
    const question: Question = { rows: 'speaker', columns: 'theme', count: 'mentions' };
    assert.deepEqual(places(question, { row: 'country:KE', column: 'data' }), ['data']);
  });

  test('who mentions nothing has an empty row', () => {
    const question: Question = { rows: 'roundtable', columns: 'theme', count: 'contributions' };
    assert.deepEqual(rowsOf(question), ['1 Piers: water=2 data=1 2', '2 Tugs: 0']);
  });

  test('what threads count apart is what is counted at once', () => {
    const other = { ...entry, report: 'other.txt', year: 2021 };
    for (const count of ['mentions', 'speakers'] as const) {
      const question: Question = { rows: 'speaker', columns: 'theme', count };
      const apart = mergeParts([counted(question), counted(question, {}, [other])]);
      const whole = counted(question, {}, [entry, other]);
      const plain = (part: typeof apart) => matrixOf(part, question, naming);
      assert.deepEqual(plain(apart), plain(whole));
      assert.equal(sizeOf(apart.all), count === 'speakers' ? 3 : 8);
    }
  });

  test('a selection counts what is in it, and cuts contributions', () => {
    const quote = 'ports need money';
    const start = text.indexOf(quote);
    const part = entryWithin(entry, text, [{ start, end: start + quote.length }]);
    assert.deepEqual(part.contributions.map(words), [quote]);
    assert.deepEqual(part.facts.words, [3]);
    assert.deepEqual(part.facts.mentions, []);
    assert.deepEqual(
      part.facts.annotations.map(({ coder }) => coder),
      ['ana', 'ben'],
    );
  });

  test('keeps the fullest rows and columns, in their order, and says how many it leaves out', () => {
    const question: Question = { rows: 'theme', columns: 'speaker', count: 'mentions' };
    const most = { rows: 1, columns: 2 };
    const matrix = matrixOf(counted(question), question, naming, most);
    assert.deepEqual(
      matrix.rows.map(({ key }) => key),
      ['water'],
    );
    assert.deepEqual(
      matrix.columns.map(({ key }) => key),
      ['country:PT', 'country:KE'],
    );
    assert.deepEqual(matrix.omitted, { rows: 1, columns: 1 });
  });
});
