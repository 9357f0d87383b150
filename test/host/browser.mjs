// A real browser: the machine's own where there is one, else the one from the npm registry.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HostError } from './hostError.mjs';
import { host, install } from './install.mjs';
import { removeAtEnd } from './processes.mjs';

const onThisMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=LocalNetworkAccessChecks',
  // Whatever the workbench asks for, nothing goes further than this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts the browser without a window. The caller closes it. */
export async function launchBrowser() {
  await install();
  const { chromium } = createRequire(path.join(host.modules, 'x.js'))('playwright-core');
  const { executablePath, env } = await findBrowser();
  try {
    return await chromium.launch({
      executablePath,
      args: flags,
      env: { ...process.env, ...env },
      handleSIGINT: false,
    });
  } catch (error) {
    throw new HostError(explain(String(error), executablePath));
  }
}

async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named))
    throw new HostError(`CHROME_PATH names ${named}, and there is no such file.`);
  const found = named ?? onThisMachine.find(existsSync);
  if (found) return { executablePath: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostError(
      'No browser was found. Install Chrome or Chromium, or name one in the environment variable CHROME_PATH.',
    );
  }
  return unpackedBrowser();
}

/** The browser from the registry, with the libraries and fonts that it brings for machines without. */
async function unpackedBrowser() {
  const folder = path.join(host.folder, 'browser');
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = path.join(folder, 'chromium');
  const env = {};
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = path.join(folder, 'al2023/lib');
  if (!existsSync('/etc/fonts')) env.FONTCONFIG_PATH = path.join(folder, 'fonts');
  return { executablePath, env };
}

const unpackScript = `import(process.argv[1]).then(async ({ default: chromium, inflate }) => {
  await chromium.executablePath();
  await inflate(process.argv[2]);
})`;

/** The package unpacks itself into the folder for temporary files: a process of its own has its own. */
async function unpack(folder) {
  const fresh = `${folder}.${process.pid}`;
  const remove = removeAtEnd(fresh);
  await mkdir(fresh);
  const parts = path.join(host.modules, '@sparticuz/chromium');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '-e',
      unpackScript,
      pathToFileURL(path.join(parts, 'build/index.js')).href,
      path.join(parts, 'bin/al2023.tar.br'),
    ],
    { env: { ...process.env, TMPDIR: fresh }, encoding: 'utf8', timeout: 120_000 },
  );
  if (status !== 0) throw new HostError(`The browser could not be unpacked:\n${stderr}`);
  // Another process may have been quicker: then its folder stays.
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  await remove();
}

function lacksLibraries(executable) {
  return /not found/.test(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
}

function explain(error, executable) {
  const library = /error while loading shared libraries: ([^:]+)/.exec(error)?.[1];
  if (library)
    return `The browser ${executable} lacks the system library ${library}. Install it, or a browser, and name that in CHROME_PATH.`;
  return `The browser ${executable} could not be started: ${error.slice(0, 2000)}`;
}
