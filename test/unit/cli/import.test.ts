import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pdf } from '../../support/handmade';

const cli = path.resolve('dist/cli.js');

suite('rapporteur import', () => {
  let folder = '';
  const at = (...names: string[]) => path.join(folder, ...names);
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(at(name), content);
    return at(name);
  };
  const run = (args: readonly string[], input?: string) => {
    const options = { encoding: 'utf8', input, cwd: folder } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
    return { status, stdout, stderr };
  };
  const page =
    '<html><body><h1>Session 1</h1><p><b>Chile</b> said <img src="x">yes.</p></body></html>';
  setup(() => void (folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-import-'))));
  teardown(() => rmSync(folder, { recursive: true }));

  test('writes the text beside the file, prints its name, and tells what was lost', () => {
    const source = file('a.html', page);
    const { status, stdout, stderr } = run(['import', source]);
    assert.equal(status, 0);
    assert.equal(stdout, `${at('a.md')}\n`);
    assert.equal(stderr, `rapporteur: ${source}: Pictures were left out: 1.\n`);
    assert.equal(readFileSync(at('a.md'), 'utf8'), '# Session 1\n\n**Chile** said yes.\n');
  });

  test('a PDF is read with the library that stands beside the command', () => {
    file('a.pdf', pdf([[{ text: 'Chile said yes.', y: 700 }]]));
    assert.equal(run(['import', at('a.pdf')]).status, 0);
    assert.equal(readFileSync(at('a.md'), 'utf8'), 'Chile said yes.\n');
  });

  test('no file is overwritten: the next number is taken', () => {
    file('a.html', page);
    file('a.md', 'mine');
    file('a-2.md', 'mine, too');
    assert.equal(run(['import', at('a.html')]).stdout, `${at('a-3.md')}\n`);
    assert.equal(
      readFileSync(at('a.md'), 'utf8') + readFileSync(at('a-2.md'), 'utf8'),
      'minemine, too',
    );
  });

  test('plain text goes into a folder of one’s choice', () => {
    mkdirSync(at('texts'));
    file('a.html', page);
    const { stdout } = run(['import', '--out', at('texts'), '--format', 'txt', at('a.html')]);
    assert.equal(stdout, `${at('texts', 'a.txt')}\n`);
    assert.equal(readFileSync(at('texts', 'a.txt'), 'utf8'), 'Session 1\n\nChile said yes.\n');
  });

  test('a file that cannot be imported is named, the others are done, and the status is 1', () => {
    file('a.html', page);
    file('b.docx', 'no document');
    const { status, stderr } = run(
      ['import', '-'],
      `${at('b.docx')}\n${at('missing.pdf')}\n${at('a.html')}\n`,
    );
    assert.equal(status, 1);
    assert.match(stderr, /b\.docx: The file is broken or cut off\./);
    assert.match(stderr, /missing\.pdf: .*no such file/);
    assert.ok(existsSync(at('a.md')) && !existsSync(at('b.md')));
  });

  test('wrong usage has status 2', () => {
    assert.equal(run(['import']).status, 2);
    assert.equal(run(['import', '--format', 'doc', 'a.html']).status, 2);
    assert.equal(run(['import', '--wrong', 'a.html']).status, 2);
  });
});
