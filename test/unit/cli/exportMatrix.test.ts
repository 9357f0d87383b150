import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

suite('rapporteur export --as matrix', function () {
  // Each run is a process of its own.
  this.timeout(60_000);
  let folder = '';
  suiteSetup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-matrix-'));
    const report = (who: string) =>
      `Session 1: Piers\n\n${who} said that climate change wears piers.\n`;
    writeFileSync(path.join(folder, 'a.txt'), report('Peru'));
    writeFileSync(path.join(folder, 'b.txt'), report('Kenya and Peru'));
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [cli, 'export', 'a.txt', 'b.txt', '--as', 'matrix', ...args], {
      encoding: 'utf8',
      cwd: folder,
    });

  test('counts mentions of themes by speaker, over all files', () => {
    const { status, stdout, stderr } = run('--no-bom');
    assert.equal(status, 0, stderr);
    assert.equal(
      stdout,
      'speaker / theme,Climate change and disasters,Total\r\nPeru,2,2\r\nKenya,1,1\r\nTotal,2,2\r\n',
    );
  });

  test('rows, columns and counts are chosen; the ending names the format', () => {
    const args = ['--rows', 'region', '--columns', 'report', '--count', 'contributions'];
    const { status, stderr } = run(...args, '--out', 'matrix.md');
    assert.equal(status, 0, stderr);
    const lines = readFileSync(path.join(folder, 'matrix.md'), 'utf8').split('\n');
    assert.equal(lines[0], '| region / report | a.txt | b.txt | Total |');
    assert.ok(lines.includes('| South America | 1 | 1 | 2 |'), lines.join('\n'));
    assert.ok(lines.includes('| Eastern Africa | 0 | 1 | 1 |'), lines.join('\n'));
  });

  test('what cannot be counted is wrong usage', () => {
    for (const args of [
      ['--rows', 'planet'],
      ['--count', 'letters'],
      ['--format', 'docx'],
    ]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /is one of/);
    }
  });
});
