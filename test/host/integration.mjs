// Runs the integration suite in real VS Code: in the Node extension host and in the web-worker one.
//   node test/host/integration.mjs [--host node|web] [--grep WORDS]
// RAPPORTEUR_DEBUG=1 also prints what the page says.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { extensionHosts, memoryFiles } from './extensionHosts.mjs';
import { HostError, runMain } from './hostError.mjs';
import { startServer } from './server.mjs';
import { runSuitePage } from './suitePage.mjs';
import { makeWorkspace } from './workspace.mjs';

runMain(async () => {
  const { values } = parseArgs({ options: { host: { type: 'string' }, grep: { type: 'string' } } });
  const names = chosenHosts(values.host);
  const server = await startServer({ testExtension: memoryFiles });
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const name of names) failed += await failuresIn(name, { browser, server, ...values });
  } finally {
    await browser.close();
    await server.stop();
  }
  return failed === 0 ? 0 : 1;
});

function chosenHosts(name) {
  const all = Object.keys(extensionHosts);
  if (name === undefined) return all;
  if (!all.includes(name)) throw new HostError(`--host is one of: ${all.join(', ')}.`);
  return [name];
}

/** Runs the suite in one host, prints what it says, and gives the number of failures. */
async function failuresIn(name, run) {
  console.log(`\nIntegration tests, ${name} extension host`);
  const { passed, failed } = await runIn(name, run).catch(error => {
    console.error(error instanceof HostError ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  console.log(`\n${name} extension host: ${passed} passed, ${failed} failed\n`);
  return failed;
}

async function runIn(name, { browser, server, grep = '' }) {
  const workspace = await makeWorkspace('test/fixtures/workspace');
  await mkdir(path.join(workspace.folder, '.rapporteur-test'));
  await writeFile(path.join(workspace.folder, '.rapporteur-test/grep.txt'), grep);
  const context = await browser.newContext();
  try {
    const { folder, payload } = await extensionHosts[name]({ context, server, workspace });
    const page = await context.newPage();
    return await runSuitePage(page, server.url(folder, payload), line => console.log(line));
  } finally {
    await context.close();
    await workspace.remove();
  }
}
