import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe } from '../../../src/core/annotations/describe';
import { addAnnotations, emptySidecar, setNote } from '../../../src/core/annotations/editSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';

const cli = path.resolve('dist/cli.js');
const report = [
  'Roundtable 3: Piers',
  'Chile asked for a joint plan to dig deep wells along the northern road.',
  'Peru said yes to it.',
  'Mali left the hall early, and Cuba stayed.',
].join('\n\n');

suite('sidecars in Git', () => {
  let folder = '';
  setup(() => void (folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-git-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  const git = (...args: string[]) => {
    const who = [
      '-c',
      'user.name=ana',
      '-c',
      'user.email=ana@example.org',
      '-c',
      'commit.gpgsign=false',
    ];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 0, `git ${args.join(' ')}: ${stdout}${stderr}`);
  };
  const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  const ids = (name: string) => readSidecar(read(name)).value.annotations.map(({ id }) => id);
  const annotated = (text: string, coder: string, quotes: Readonly<Record<string, string>>) => {
    const annotations = Object.entries(quotes).map(([id, quote]) => {
      const start = report.indexOf(quote);
      const selector = describe(report, { start, end: start + quote.length });
      return { id, codes: ['data'], selector, speaker: [] };
    });
    return addAnnotations(text || emptySidecar('a.txt', coder), annotations);
  };

  test('two people who tag, note and edit the same report on branches lose nothing in the merge', () => {
    const [ana, ben] = ['a.txt.annotations.ana.yaml', 'a.txt.annotations.ben.yaml'];
    write('a.txt', report);
    write(ana, annotated('', 'ana', { a1: 'joint plan' }));
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'report');
    git('checkout', '-qb', 'ben');
    write(ben, annotated('', 'ben', { b1: 'joint plan', b2: 'Peru said yes' }));
    write('a.txt', read('a.txt').replace('Mali left', 'In the end, Mali left'));
    git('add', '.');
    git('commit', '-qm', 'ben');
    git('checkout', '-q', 'main');
    write(ana, setNote(annotated(read(ana), 'ana', { a2: 'Cuba stayed' }), 'a1', 'Quote this.'));
    write('a.txt', read('a.txt').replace('Roundtable 3: Piers', 'Roundtable 3: Piers and quays'));
    git('commit', '-qam', 'ana');
    git('merge', '-q', '--no-edit', 'ben');
    assert.deepEqual(
      [ids(ana), ids(ben)],
      [
        ['a1', 'a2'],
        ['b1', 'b2'],
      ],
    );
    assert.match(read(ana), /note: Quote this\./);
    const { status, stdout } = spawnSync(process.execPath, [cli, 'check', 'a.txt'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stdout], [0, '']);
  });

  test('one person’s own sidecar, tagged in two places on two machines, merges by itself', () => {
    const own = 'a.txt.annotations.yaml';
    write('a.txt', report);
    write(own, annotated('', '', { a1: 'joint plan', a2: 'Peru said yes', a3: 'Mali left' }));
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-qm', 'report');
    git('checkout', '-qb', 'laptop');
    write(own, annotated(read(own), '', { b1: 'northern road' }));
    git('commit', '-qam', 'laptop');
    git('checkout', '-q', 'main');
    write(own, annotated(read(own), '', { c1: 'Cuba stayed' }));
    git('commit', '-qam', 'desk');
    git('merge', '-q', '--no-edit', 'laptop');
    assert.deepEqual(ids(own), ['a1', 'b1', 'a2', 'a3', 'c1']);
  });
});
