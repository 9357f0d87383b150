import 'mocha/mocha.js';
import * as vscode from 'vscode';

/**
 * Runs the suite inside VS Code, in either extension host: `load` registers the tests. Rejects when
 * a test fails or when there was none to run.
 */
export async function runSuite(load: () => void): Promise<void> {
  // Mocha's build for browsers is the one that needs neither files nor processes; it reads its
  // options from the page's address, and there is none in the Node host.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  mocha.setup({
    ui: 'tdd',
    reporter: Quiet as unknown as Mocha.ReporterConstructor,
    timeout: 30_000,
  });
  const grep = await wantedTests();
  if (grep) mocha.grep(grep);
  load();
  const { passed, failed } = await new Promise<Counts>(resolve => {
    const counts: Counts = { passed: 0, failed: 0 };
    report(
      mocha.run(() => resolve(counts)),
      counts,
    );
  });
  say(`${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}

interface Counts {
  passed: number;
  failed: number;
}

/** Mocha wants a reporter; what it says is written from its events by `report`. */
class Quiet {}

function report(runner: Mocha.Runner, counts: Counts): void {
  runner.on('suite', suite => suite.title && say(`\n  ${suite.title}`));
  runner.on('pass', test => {
    counts.passed++;
    say(`    ✓ ${test.title} (${test.duration ?? 0} ms)`);
  });
  runner.on('pending', test => say(`    - ${test.title} (skipped)`));
  runner.on('fail', (test, error: Error) => {
    counts.failed++;
    say(`    ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
}

function say(line: string): void {
  console.log(`[suite] ${line}`);
}

async function wantedTests(): Promise<string> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) return '';
  const file = vscode.Uri.joinPath(folder.uri, '.rapporteur-test/grep.txt');
  const bytes = await Promise.resolve(vscode.workspace.fs.readFile(file)).catch(
    () => new Uint8Array(),
  );
  return new TextDecoder().decode(bytes).trim();
}
