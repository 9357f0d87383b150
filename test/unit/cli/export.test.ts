import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe } from '../../../src/core/annotations/describe';
import { addAnnotations, emptySidecar } from '../../../src/core/annotations/editSidecar';

const cli = path.resolve('dist/cli.js');
const text = 'Session 1: Piers\n\nPeru asked for wells. Chile agreed on costs.\n';
const kinds = ['passages', 'contributions', 'quotations', 'web-annotation', 'tei', 'json'];

suite('rapporteur export', function () {
  // Each run is a process of its own.
  this.timeout(60_000);
  let folder = '';
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-export-'));
    file('a.txt', text);
    file('a.txt.annotations.yaml', sidecar(['wells'], 'water'));
    file('a.txt.annotations.ana.yaml', sidecar(['Chile', 'costs'], 'money'));
    file(
      'codebook.yaml',
      'rapporteur-codebook: 1\ncodes: [{id: water, name: Water}, {id: money, name: Money}]\n',
    );
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: string | Uint8Array) =>
    writeFileSync(path.join(folder, name), content);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const sidecar = (quotes: readonly string[], code: string) => {
    const annotations = quotes.map((quote, i) => {
      const start = text.indexOf(quote);
      const selector = describe(text, { start, end: start + quote.length });
      return { id: `${code}${i}`, codes: [code], selector, speaker: [] };
    });
    return addAnnotations(emptySidecar('a.txt'), annotations);
  };
  const run = (args: readonly string[], input?: string) => {
    const options = { encoding: 'utf8', input, cwd: folder } as const;
    return spawnSync(process.execPath, [cli, 'export', ...args], options);
  };
  const rowsOf = (csv: string): Record<string, string>[] =>
    parse(csv, { bom: true, columns: true });

  test('passages of all sidecars are a table, those of one coder where that is wanted', () => {
    const { status, stdout, stderr } = run(['a.txt', '--as', 'passages']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.deepEqual(
      rowsOf(stdout).map(({ quote, coder, code }) => [quote, coder, code]),
      [
        ['wells', '', 'Water'],
        ['Chile', 'ana', 'Money'],
        ['costs', 'ana', 'Money'],
      ],
    );
    const of = (...coders: string[]) =>
      rowsOf(
        run(['a.txt', '--as', 'passages', ...coders.flatMap(name => ['--coder', name])]).stdout,
      ).length;
    assert.deepEqual([of('ana'), of(''), of('ana', ''), of('bob')], [2, 1, 3, 0]);
  });

  test('each kind is written in its usual format', () => {
    const begins = [
      '\uFEFFreport,',
      '\uFEFFreport,',
      '# Quotations',
      '{"@context"',
      '<?xml',
      '[\n{',
    ];
    kinds.forEach((kind, i) => {
      const { status, stdout } = run(['a.txt', '--as', kind]);
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(begins[i] ?? '?'), stdout.slice(0, 40));
    });
  });

  test('the ending of the file names the format; --format goes before it', () => {
    for (const [out, begin] of [
      ['a.xlsx', 'PK'],
      ['b.csv', '\uFEFFreport'],
      ['c', '\uFEFFreport'],
    ] as const) {
      assert.equal(run(['a.txt', '--as', 'passages', '--out', out]).status, 0);
      assert.ok(read(out).startsWith(begin));
    }
    run(['a.txt', '--as', 'passages', '--out', 'd.csv', '--format', 'xlsx']);
    assert.ok(read('d.csv').startsWith('PK'));
    run([
      'a.txt',
      '--as',
      'quotations',
      '--out',
      'e.html',
      '--by',
      'speaker',
      '--quotation',
      '{quote}!',
    ]);
    assert.match(
      read('e.html'),
      /<h2 dir="auto">Chile<\/h2>\n<h3 dir="auto">Money[^]*<p dir="auto">costs!</,
    );
  });

  test('paths are read from standard input, and reports are named from this folder on', () => {
    mkdirSync(path.join(folder, 'more'));
    file('more/a.txt', text);
    const { stdout } = run(['-', '--as', 'json'], `a.txt\n${path.join(folder, 'more/a.txt')}\n`);
    const all = JSON.parse(stdout) as { report: string; annotations: unknown[] }[];
    assert.deepEqual(
      all.map(({ report, annotations }) => [report, annotations.length]),
      [
        ['a.txt', 3],
        ['more/a.txt', 0],
      ],
    );
  });

  test('a file that cannot be read gives status 1; the others are still exported', () => {
    const { status, stderr } = run(['gone.txt', 'a.txt', '--as', 'passages', '--out', 'o.csv']);
    assert.equal(status, 1);
    assert.match(stderr, /gone\.txt: .*no such file/i);
    assert.equal(rowsOf(read('o.csv')).length, 3);
  });

  test('where nothing can be read or written, what stood there stays, and nothing is left over', () => {
    file('o.csv', 'before');
    const nothing = run(['gone.txt', '--as', 'passages', '--out', 'o.csv']);
    assert.equal(nothing.status, 1);
    assert.match(nothing.stderr, /nothing is written/);
    assert.equal(read('o.csv'), 'before');
    const nowhere = run(['a.txt', '--as', 'passages', '--out', 'no/where/o.csv']);
    assert.equal(nowhere.status, 1);
    assert.match(nowhere.stderr, /^rapporteur: no\/where\/o\.csv cannot be written: /);
    mkdirSync(path.join(folder, 'd.csv'));
    const folderThere = run(['a.txt', '--as', 'passages', '--out', 'd.csv']);
    assert.equal(folderThere.status, 1);
    assert.match(
      folderThere.stderr,
      /d\.csv cannot be written: there is something that is no file/,
    );
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  test('reports, sidecars and codebook are never written over', () => {
    symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'link.csv'));
    for (const out of ['a.txt', 'link.csv', 'a.txt.annotations.ana.yaml', 'codebook.yaml']) {
      const before = read(out);
      const { status, stderr } = run([
        'a.txt',
        '--as',
        'passages',
        '--out',
        out,
        '--format',
        'csv',
      ]);
      assert.equal(status, 2);
      assert.match(stderr, /which is read and never written over/);
      assert.equal(read(out), before);
    }
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.tmp')),
      [],
    );
  });

  test('a file that is replaced keeps its permissions, and a link to it stays a link', () => {
    writeFileSync(path.join(folder, 'o.csv'), 'before', { mode: 0o600 });
    symlinkSync('o.csv', path.join(folder, 'l.csv'));
    assert.equal(run(['a.txt', '--as', 'passages', '--out', 'l.csv']).status, 0);
    assert.equal(rowsOf(read('o.csv')).length, 3);
    assert.equal(statSync(path.join(folder, 'o.csv')).mode & 0o777, 0o600);
  });

  test('an export that is told to stop leaves nothing behind', async () => {
    const args = [cli, 'export', '-', '--as', 'passages', '--out', 'o.csv'];
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const isBegun = () => readdirSync(folder).some(name => name.endsWith('.tmp'));
    while (!isBegun()) await new Promise(resolve => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    const [status] = (await once(child, 'exit')) as [number];
    assert.equal(status, 143);
    assert.ok(!isBegun() && !existsSync(path.join(folder, 'o.csv')));
  });

  test('wrong usage gives status 2, says what is wrong, and writes nothing', () => {
    const cases = [
      [[], /name at least one file/],
      [
        ['a.txt'],
        /say what to export: --as is one of passages, contributions, quotations, web-ann/,
      ],
      [['a.txt', '--as', 'poems'], /there is no "poems": --as is one of/],
      [
        ['a.txt', '--as', 'passages', '--format', 'pdf'],
        /passages can be written as csv, xlsx, not as "pdf"/,
      ],
      [['a.txt', '--as', 'tei', '--out', 'x.csv'], /tei can be written as xml, not as "csv"/],
      [['a.txt', '--as', 'quotations', '--by', 'length'], /--by is code or speaker/],
      [['a.txt', '--as', 'tei', '--language', 'de'], /--language is en, fr, es or auto/],
      [
        ['a.txt', '--as', 'json', '--codebook', 'gone.yaml'],
        /the codebook gone\.yaml cannot be read/,
      ],
      [['a.txt', '--as', 'json', '--colour'], /--colour/],
    ] as const;
    const before = readdirSync(folder);
    for (const [args, message] of cases) {
      const { status, stderr, stdout } = run(args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, message);
      assert.match(stderr, /Usage: rapporteur analyze/);
    }
    assert.deepEqual(readdirSync(folder), before);
  });

  test('corrections in sidecars hold, and one that has lost its text is told', () => {
    const entry = (quote: string, id: string) =>
      `  - id: ${id}\n    correct: speaker\n    speakers: [country:BO]\n    quote: ${quote}\n    start: 18\n    end: 39\n    created: 2026-11-23T09:41:00Z\n`;
    file(
      'a.txt.annotations.bob.yaml',
      `rapporteur: 1\ncorrections:\n${entry('Peru asked for wells.', 'x')}${entry('Nobody ever wrote this sentence here.', 'y')}`,
    );
    const { stdout, stderr } = run(['a.txt', '--as', 'contributions']);
    assert.equal(rowsOf(stdout)[0]?.speakers, 'Bolivia');
    assert.match(stderr, /bob\.yaml: 1 corrections: their text is gone/);
  });
});
