// A real browser: the machine's own where there is one, else the one from the npm registry.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { host, HostError, install } from './install.mjs';

const onThisMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
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
];

/** Starts the browser without a window. The caller closes it. */
export async function launchBrowser() {
  await install();
  const require = createRequire(path.join(host.modules, 'x.js'));
  const { chromium } = require('playwright-core');
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
  const found = [process.env.CHROME_PATH, ...onThisMachine].find(file => file && existsSync(file));
  if (found) return { executablePath: found, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new HostError(
      'No browser was found. Install Chrome or Chromium, or name one in the environment variable CHROME_PATH.',
    );
  }
  const folder = path.join(host.modules, '@sparticuz/chromium');
  const { default: chromium } = await import(
    pathToFileURL(path.join(folder, 'build/index.js')).href
  );
  const executablePath = await chromium.executablePath();
  return {
    executablePath,
    env: hasLibraries(executablePath) ? {} : { LD_LIBRARY_PATH: await unpackLibraries(folder) },
  };
}

function hasLibraries(executable) {
  return !/not found/.test(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '');
}

/** The system libraries that the package brings along for machines without them. */
async function unpackLibraries(folder) {
  const target = path.join(tmpdir(), `rapporteur-chromium-libraries-${process.getuid?.() ?? 0}`);
  const lib = path.join(target, 'lib');
  if (existsSync(lib) && (await readdir(lib)).length > 0) return lib;
  await mkdir(target, { recursive: true });
  const archive = path.join(target, 'libraries.tar');
  await writeFile(
    archive,
    brotliDecompressSync(await readFile(path.join(folder, 'bin/al2023.tar.br'))),
  );
  spawnSync('tar', ['-xf', archive, '-C', target]);
  return lib;
}

function explain(error, executable) {
  const library = /error while loading shared libraries: ([^:]+)/.exec(error)?.[1];
  if (library)
    return `The browser ${executable} lacks the system library ${library}. Install it, or a browser, and name that in CHROME_PATH.`;
  return `The browser ${executable} could not be started: ${error.slice(0, 2000)}`;
}
