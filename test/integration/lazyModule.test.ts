import * as vscode from 'vscode';
import { HumanError } from '../../src/editor/humanError';
import { lazyModule } from '../../src/editor/lazyModule';
import { ok, same } from './support/check';
import { MemoryFiles } from './support/memoryFiles';

interface Part {
  readonly text: string;
}

suite('modules that are loaded when needed', () => {
  test('one is loaded on first need and only once; it may use VS Code', async () => {
    const files = new MemoryFiles('lazy-1');
    files.put('/dist/part.js', `module.exports = { text: require('vscode').Uri.file('/a').path };`);
    const part = lazyModule<Part>(vscode.Uri.from({ scheme: 'lazy-1', path: '/' }), 'part');
    const [first, second] = await Promise.all([part(), part()]);
    same(first.text, '/a');
    ok(first === second, 'it is the same module');
    files.dispose();
    ok((await part()) === first, 'it stays');
  });

  test('one that cannot be loaded says so, and is tried again', async () => {
    const files = new MemoryFiles('lazy-2');
    const part = lazyModule<Part>(vscode.Uri.from({ scheme: 'lazy-2', path: '/' }), 'part');
    const reason = async () => {
      const error: unknown = await part().catch((error: unknown) => error);
      ok(error instanceof HumanError, String(error));
      return error.message;
    };
    ok((await reason()).includes('part.js'), 'the message names the file');
    files.put('/dist/part.js', `throw new Error('half a file')`);
    ok((await reason()).includes('half a file'), 'the message tells why');
    files.put('/dist/part.js', `exports.text = 'whole';`);
    same((await part()).text, 'whole');
    files.dispose();
  });
});
