// Brings up the real VS Code server on 127.0.0.1 with folders of its own.
import { randomBytes } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from './hostError.mjs';
import { host, install } from './install.mjs';
import { start, stop, temporaryFolder } from './processes.mjs';
import { serverNode } from './serverNode.mjs';

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
 * Starts the server. `extension` is a .vsix to install first, `testExtension` the folder of one to put
 * there as it is; `isForPerson` keeps it running without a page; without `isTrusted` a folder is in Restricted Mode
 * until somebody trusts it. Returns its port, `url(folder, payload)`,
 * `remote(file)`, which names a file in it, and `stop()`.
 */
export async function startServer({
  extension,
  testExtension,
  userSettings = {},
  isForPerson = false,
  isTrusted = true,
} = {}) {
  await install();
  const { folder, remove } = await temporaryFolder('rapporteur-host');
  await writeSettings(folder, { ...settings, ...userSettings });
  if (extension) await installExtension(folder, extension);
  if (testExtension)
    await cp(testExtension, path.join(folder, 'extensions/test'), { recursive: true });
  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  // In a file of ours: everybody on the machine can read what a process was started with.
  const tokenFile = path.join(folder, 'token');
  await writeFile(tokenFile, token, { mode: 0o600 });
  const child = startIn(folder, [
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token-file', tokenFile],
    ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ...(isTrusted ? ['--disable-workspace-trust'] : []),
    '--enable-smoke-test-driver',
    ...(isForPerson ? [] : lonelyEnd),
  ]);
  await untilReady(child);
  const remote = file => `vscode-remote://127.0.0.1:${port}${pathToFileURL(file).pathname}`;
  return {
    port,
    remote,
    url: (workspace, payload = []) => urlOf({ port, token }, workspace, payload),
    stop: async () => {
      await stop(child);
      await remove();
    },
  };
}

async function writeSettings(folder, all) {
  const machine = path.join(folder, 'data/Machine');
  await mkdir(machine, { recursive: true });
  await writeFile(path.join(machine, 'settings.json'), JSON.stringify(all));
}

function startIn(folder, args) {
  const own = ['--server-data-dir', folder, '--extensions-dir', path.join(folder, 'extensions')];
  return start(serverNode(host.modules), [host.server, ...args, ...own], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...offline, ...socketsIn(folder) },
  });
}

// Should a run be killed, its server ends by itself some minutes later, not hours.
const lonelyEnd = ['--enable-remote-auto-shutdown', '--reconnection-grace-time', '60'];

// Without a gallery it asks none.
const offline = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };

/** It never removes its sockets; on Linux, where names may be long enough, they go with its folder. */
function socketsIn(folder) {
  return process.platform === 'linux' ? { TMPDIR: folder, XDG_RUNTIME_DIR: folder } : {};
}

/** `workspace`: a folder of the disk, or the address of one in another file system. */
function urlOf({ port, token }, workspace, payload) {
  const isAddress = /^[a-z]{2,}:/.test(workspace);
  const parts = {
    tkn: token,
    folder: isAddress ? workspace : decodeURIComponent(pathToFileURL(workspace).pathname),
    payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
  };
  const url = new URL(`http://127.0.0.1:${port}/`);
  for (const [name, value] of Object.entries(parts)) url.searchParams.set(name, value);
  return url.href;
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

async function installExtension(folder, extension) {
  const child = startIn(folder, ['--install-extension', extension, '--force']);
  const timer = setTimeout(() => void stop(child), readyTime);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
  await new Promise(resolve => child.on('error', resolve).on('close', resolve));
  clearTimeout(timer);
  if (!/successfully installed/i.test(output))
    throw new HostError(`The extension could not be installed:\n${output}`);
}

async function untilReady(child) {
  let output = '';
  let timer;
  const problem = await new Promise(resolve => {
    timer = setTimeout(() => resolve(`nothing after ${readyTime / 1000} s`), readyTime);
    const read = data => {
      if (!noise.test(data)) output += data;
      if (String(data).includes('Web UI available')) resolve(undefined);
    };
    for (const stream of [child.stdout, child.stderr]) stream.on('data', read);
    child.on('error', error => resolve(error.message));
    child.on('exit', code => resolve(`it ended with status ${code}`));
  });
  clearTimeout(timer);
  if (problem)
    throw new HostError(
      `VS Code’s server did not start: ${problem}\n${output}“npm run test:desktop” does without it.`,
    );
}
