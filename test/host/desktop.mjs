// Runs the integration suite in desktop VS Code: one that is installed (VSCODE_PATH), or one that
// @vscode/test-electron downloads. On Linux without a screen: xvfb-run npm run test:desktop
import { existsSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { HostError, runMain } from './hostError.mjs';
import { root } from './install.mjs';
import { makeWorkspace } from './workspace.mjs';

const noNetwork =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|fetch|network|status code/i;

runMain(async () => {
  const installed = process.env.VSCODE_PATH;
  if (installed && !existsSync(installed))
    throw new HostError(`VSCODE_PATH names ${installed}, and there is no such file.`);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    throw new HostError(
      'Desktop VS Code needs a screen: “xvfb-run npm run test:desktop” makes one. “npm run test:integration” does without.',
    );
  return runSuite(installed);
});

async function runSuite(vscodeExecutablePath) {
  const workspace = await makeWorkspace('test/fixtures/workspace');
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: root,
      extensionTestsPath: path.join(root, 'out/test/integration/index.js'),
      launchArgs: [workspace.folder, '--disable-workspace-trust', '--disable-extensions'],
    });
  } catch (error) {
    // The name of an error of the suite says so itself.
    if (!noNetwork.test(String(error))) throw error;
    throw new HostError(
      `VS Code could not be downloaded. Name an installed one in VSCODE_PATH, or run “npm run test:integration”.\n${error}`,
    );
  } finally {
    await workspace.remove();
  }
}
