import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');
const codebook =
  'rapporteur-codebook: 1\ncodes:\n  - id: piers\n    name: Piers\n    terms: [pier*]\n';
const report =
  'Report of the Forum, 3 March 2011\n\nRoundtable 2: Harbours\n\nRoundtable 2.1: Piers\n\nThe Roundtable was chaired by Chile.\n\nChile opened. Peru said that 𝒫iers and piers need fair\nshares. Morocco noted tugs.\n';

suite('rapporteur find', () => {
  let folder = '';
  setup(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-find-'));
    writeFileSync(path.join(folder, 'a.txt'), report);
    writeFileSync(path.join(folder, 'codebook.yaml'), codebook);
  });
  teardown(() => rmSync(folder, { recursive: true }));

  const run = (query: string, ...args: string[]) => {
    const all = [cli, 'find', query, 'a.txt', ...args];
    return spawnSync(process.execPath, all, { encoding: 'utf8', cwd: folder });
  };

  test('prints who says it, where, with offsets in code points', () => {
    const { status, stdout } = run('theme:piers "fair shares"', '--codebook', 'codebook.yaml');
    assert.equal(status, 0);
    const [found, ...others] = JSON.parse(stdout) as Record<string, unknown>[];
    assert.deepEqual(others, []);
    const letters = Array.from(report);
    const { start, end, text, ...about } = found ?? {};
    assert.deepEqual(about, {
      report: 'a.txt',
      title: 'Report of the Forum, 3 March 2011',
      year: 2011,
      roundtable: '2.1',
      speakers: ['country:PE'],
    });
    assert.equal(letters.slice(start as number, end as number).join(''), text);
    assert.match(text as string, /^Peru said that 𝒫iers/);
  });

  test('a number of a roundtable stands for those within it; lines and Markdown', () => {
    const lines = run('roundtable:2 -speaker:Chile', '--format', 'ndjson')
      .stdout.trim()
      .split('\n');
    assert.deepEqual(
      lines.map(line => (JSON.parse(line) as { speakers: string[] }).speakers),
      [['country:PE'], ['country:MA']],
    );
    const { stdout } = run('tugs', '--format', 'md');
    assert.equal(
      stdout,
      '## Report of the Forum, 3 March 2011\n\n`a.txt`\n\n### 2.1 Piers\n\n**Morocco**\n\n> Morocco noted tugs.\n\n',
    );
  });

  test('nothing found is no failure; what nobody knows and an empty query are', () => {
    assert.equal(run('zeppelins').status, 0);
    assert.equal(run('zeppelins').stdout, '[\n]\n');
    for (const query of ['theme:nothing', 'speling:Chile', '""']) {
      const { status, stderr } = run(query);
      assert.equal(status, 2, query);
      assert.match(stderr, /^rapporteur: /);
    }
    assert.equal(run('tugs', 'missing.txt').status, 1);
  });
});
