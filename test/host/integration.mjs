// Runs the integration suite in real VS Code: in the Node extension host and in the web-worker one.
//   node test/host/integration.mjs [--host node|web] [--grep WORDS]
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { extensionHosts } from './extensionHosts.mjs';
import { HostError } from './install.mjs';
import { startServer } from './server.mjs';
import { makeWorkspace } from './workspace.mjs';

// Starting takes up to ten seconds on a small machine, the suite less than a minute.
const firstWordTime = 60_000;
const suiteTime = 300_000;

const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });

async function runIn(name, browser, server) {
  const workspace = await makeWorkspace('test/fixtures/workspace');
  await mkdir(path.join(workspace.folder, '.rapporteur-test'), { recursive: true });
  await writeFile(path.join(workspace.folder, '.rapporteur-test/grep.txt'), values.grep ?? '');
  const context = await browser.newContext();
  try {
    const payload = await extensionHosts[name](context, server);
    return await untilDone(name, await context.newPage(), server.url(workspace.folder, payload));
  } finally {
    await context.close();
    await workspace.remove();
  }
}

/** Opens the page and prints what the suite says, until it ends. Gives the number of failures. */
async function untilDone(name, page, url) {
  const counts = { passed: 0, failed: 0 };
  let isTalking = false;
  const ended = new Promise((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new HostError(`The suite did not end within ${suiteTime / 1000} s in the ${name} host.`),
        ),
      suiteTime,
    );
    const quiet = setTimeout(
      () =>
        !isTalking &&
        reject(
          new HostError(
            `The suite said nothing within ${firstWordTime / 1000} s in the ${name} host. Does the extension load?`,
          ),
        ),
      firstWordTime,
    );
    const settle = code => {
      clearTimeout(timer);
      clearTimeout(quiet);
      resolve(code);
    };
    page
      .exposeFunction('codeAutomationLog', (_type, args) => {
        const text = args.map(String).join(' ');
        const line = /^\[suite\] (.*)$/s.exec(text)?.[1];
        if (line === undefined) return;
        isTalking = true;
        const done = /^(\d+) passed, (\d+) failed$/.exec(line);
        if (done) Object.assign(counts, { passed: Number(done[1]), failed: Number(done[2]) });
        else console.log(line);
      })
      .catch(reject);
    page.exposeFunction('codeAutomationExit', settle).catch(reject);
    if (process.env.RAPPORTEUR_DEBUG)
      page.on('console', message => console.log('  [page]', message.text()));
  });
  await Promise.all([new Promise(resolve => setTimeout(resolve, 0)), page.goto(url)]);
  const code = await ended;
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  console.log(`\n${name} extension host: ${counts.passed} passed, ${counts.failed} failed\n`);
  return counts.failed;
}

async function main() {
  const names = values.host ? [values.host] : ['node', 'web'];
  const server = await startServer();
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const name of names) {
      console.log(`\nIntegration tests, ${name} extension host`);
      failed += await runIn(name, browser, server);
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return failed === 0 ? 0 : 1;
}

main().then(
  status => process.exit(status),
  error => {
    console.error(error instanceof HostError ? error.message : error);
    process.exit(1);
  },
);
