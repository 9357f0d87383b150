import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addAnnotations, emptySidecar } from '../../../src/core/annotations/editSidecar';
import { describe } from '../../../src/core/annotations/describe';

const cli = path.resolve('dist/cli.js');
const before =
  'Roundtable 3: Piers\n\nChile asked for a joint plan to dig deep wells along the northern road by spring. Peru said yes to it.\n\nMali left the hall early.\n';
const rewritten = before
  .replace('a joint plan', 'a shared scheme')
  .replace('along the', 'beside the');

suite('rapporteur check', () => {
  let folder = '';
  setup(() => void (folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-check-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const run = (args: readonly string[], input?: string) => {
    const options = { encoding: 'utf8', input, cwd: folder } as const;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [cli, 'check', ...args],
      options,
    );
    return { status, lines: stdout.split('\n').filter(Boolean), stderr };
  };
  const sidecarFor = (quotes: readonly string[], more = '') => {
    const annotations = quotes.map((quote, i) => {
      const start = before.indexOf(quote);
      const selector = describe(before, { start, end: start + quote.length });
      return { id: `a${i}`, codes: ['data'], selector, speaker: [] };
    });
    return addAnnotations(emptySidecar('a.txt'), annotations) + more;
  };
  const plan = 'a joint plan to dig deep wells along the northern road';

  test('where all is in place, nothing is listed', () => {
    file('a.txt', before);
    file('a.txt.annotations.yaml', sidecarFor([plan]));
    const { status, lines, stderr } = run(['a.txt']);
    assert.deepEqual([status, lines], [0, []]);
    assert.match(stderr, /reports: 1, all well/);
  });

  test('a rewritten passage is listed at its place in the report, and one that is gone at its entry', () => {
    file('a.txt', rewritten.replace('Mali left the hall early.', ''));
    file('a.txt.annotations.ana.yaml', sidecarFor([plan, 'Mali left the hall early.']));
    const { status, lines } = run(['a.txt']);
    assert.equal(status, 1);
    assert.equal(lines.length, 2);
    assert.match(lines[0] ?? '', /^a\.txt:3:17: review: “a joint plan to dig/);
    assert.match(
      lines[1] ?? '',
      /^a\.txt\.annotations\.ana\.yaml:\d+:5: orphan: The text of “Mali left/,
    );
  });

  test('an orphan that a person decided to keep is settled', () => {
    file('a.txt', 'Roundtable 3: Piers\n\nNothing of it is left.\n');
    file(
      'a.txt.annotations.yaml',
      sidecarFor([plan]).replace(/( +)quote/, '$1status: orphan\n$1quote'),
    );
    assert.deepEqual(run(['a.txt']).status, 0);
  });

  test('problems of sidecar and codebook are listed with line and column', () => {
    file('a.txt', before);
    file('a.txt.annotations.yaml', `${sidecarFor([])}  - codes: [data]\n`);
    file('codebook.yaml', 'rapporteur-codebook: 1\ncodes:\n  - id: water\n');
    const { status, lines } = run(['a.txt']);
    assert.equal(status, 1);
    assert.ok(
      lines.some(line => /^codebook\.yaml:3:\d+: \w+: /.test(line)),
      lines.join('\n'),
    );
    assert.ok(
      lines.some(line => /^a\.txt\.annotations\.yaml:4:\d+: error: /.test(line)),
      lines.join('\n'),
    );
  });

  test('a code that the codebook does not have is a warning, which fails nothing', () => {
    file('a.txt', before);
    file('a.txt.annotations.yaml', sidecarFor([plan]));
    file('mine.yaml', 'rapporteur-codebook: 1\ncodes:\n  - id: water\n    name: Water\n');
    const { status, lines } = run(['a.txt', '--codebook', 'mine.yaml']);
    assert.equal(status, 0);
    assert.match(lines.join('\n'), /^a\.txt\.annotations\.yaml:4:5: warning: The code “data”/);
  });

  test('a sidecar stands for its report, which is checked once; one without a report fails', () => {
    file('a.txt', before);
    file('a.txt.annotations.yaml', sidecarFor([plan]));
    file('b.txt.annotations.yaml', sidecarFor([plan]));
    const { status, stderr } = run(
      ['-'],
      'a.txt.annotations.yaml\na.txt\nb.txt.annotations.yaml\n',
    );
    assert.equal(status, 1);
    assert.match(stderr, /b\.txt: .*no such file/);
    assert.match(stderr, /reports: 2, error: 1/);
  });

  test('wrong usage says how it is called', () => {
    assert.deepEqual([run([]).status, run(['--colour', 'a.txt']).status], [2, 2]);
  });
});
