// Runs the integration suite in desktop VS Code: one that is installed (VSCODE_PATH), or one that
// @vscode/test-electron downloads. On Linux without a screen: xvfb-run npm run test:desktop
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './install.mjs';
import { makeWorkspace } from './workspace.mjs';

const workspace = await makeWorkspace('test/fixtures/workspace');
try {
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_PATH,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'out/test/integration/index.js'),
    launchArgs: [workspace.folder, '--disable-workspace-trust', '--disable-extensions'],
  });
} catch (error) {
  const isNetwork = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|fetch|network/i.test(String(error));
  console.error(
    isNetwork
      ? `VS Code could not be downloaded. Name an installed one in VSCODE_PATH, or run “npm run test:integration”.\n${error}`
      : error,
  );
  process.exitCode = 1;
} finally {
  await workspace.remove();
}
