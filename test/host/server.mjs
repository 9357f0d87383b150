// Brings up the real VS Code server on 127.0.0.1 with folders of its own.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { host, HostError, install, nodeForServer } from './install.mjs';
import { start, stop } from './processes.mjs';

const readyTime = 60_000;
// The server is built without its native log module and says so; the rest is about services that it cannot reach.
const noise = /bindings file|open-vsx|vsda|ExperimentalWarning|DeprecationWarning|node --trace/;

const settings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'git.autofetch': false,
};

/**
 * Starts the server. `extension` is a .vsix to install first. Returns its port, `url(folder, payload)`
 * and `stop()`, which also removes its folders.
 */
export async function startServer({ extension, userSettings = {} } = {}) {
  await install();
  const node = nodeForServer();
  const data = await mkdtemp(path.join(tmpdir(), 'rapporteur-host-'));
  const folders = ['--server-data-dir', data, '--extensions-dir', path.join(data, 'extensions')];
  await mkdir(path.join(data, 'data/Machine'), { recursive: true });
  await writeFile(
    path.join(data, 'data/Machine/settings.json'),
    JSON.stringify({ ...settings, ...userSettings }),
  );
  if (extension) await installExtension(node, folders, extension);
  const port = await freePort();
  const child = start(
    node,
    [
      host.server,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--accept-server-license-terms',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
      ...folders,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  await untilReady(child);
  return {
    port,
    url: (folder, payload = []) => urlOf(port, folder, payload),
    remote: file => `vscode-remote://127.0.0.1:${port}${file}`,
    stop: async () => {
      await stop(child);
      await rm(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function urlOf(port, folder, payload) {
  const all = [['skipWelcome', 'true'], ...payload];
  const query = folder ? `folder=${encodeURIComponent(folder)}&` : '';
  return `http://127.0.0.1:${port}/?${query}payload=${encodeURIComponent(JSON.stringify(all))}`;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function installExtension(node, folders, extension) {
  const child = start(
    node,
    [host.server, '--install-extension', extension, '--force', ...folders],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  const code = await new Promise(resolve => child.on('exit', resolve));
  if (code !== 0 || !/successfully installed/i.test(output))
    throw new HostError(`The extension could not be installed:\n${output}`);
}

function untilReady(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = reason =>
      reject(new HostError(`VS Code’s server did not start: ${reason}\n${output}`));
    const timer = setTimeout(() => fail(`nothing after ${readyTime / 1000} s`), readyTime);
    const read = data => {
      const text = String(data);
      if (!noise.test(text)) output += text;
      if (!text.includes('Web UI available')) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', code => {
      clearTimeout(timer);
      fail(`it ended with status ${code}`);
    });
  });
}
