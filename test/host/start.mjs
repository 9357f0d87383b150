// Opens VS Code with the extension, to try it out.
//   npm start [-- FOLDER] [--screenshot FILE.png] [--theme NAME]
import { spawnSync } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { HostError, runMain } from './hostError.mjs';
import { root } from './install.mjs';
import { startServer } from './server.mjs';
import { Workbench } from './workbench.mjs';

runMain(async () => {
  const { values, positionals } = parseArgs({
    options: {
      screenshot: { type: 'string' },
      theme: { type: 'string', default: 'Default Dark Modern' },
    },
    allowPositionals: true,
  });
  const folder = asTyped(positionals[0] ?? path.join(root, 'example'));
  if (!(await stat(folder).catch(() => undefined))?.isDirectory())
    throw new HostError(`There is no folder ${folder}.`);
  if (values.screenshot) await takePicture(folder, asTyped(values.screenshot), values.theme);
  else if (!openDesktop(folder)) await serve(folder);
  return 0;
});

/** npm runs scripts in the project's folder; a path is meant from where the person is. */
function asTyped(file) {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** Opens desktop VS Code, where there is one. */
function openDesktop(folder) {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync('code', [`--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    shell: isWindows,
  });
  return status === 0;
}

async function serve(folder) {
  const report = await findReport(folder);
  const server = await startServer({ isForPerson: true });
  // Ctrl+C is how it is meant to end.
  process.exitCode = 0;
  console.log(
    `\nOpen this address in a browser:\n\n  ${address(server, folder, report)}\n\nCtrl+C ends it.`,
  );
  await new Promise(() => setInterval(() => undefined, 60_000));
}

async function takePicture(folder, file, theme) {
  const report = await findReport(folder);
  if (!report) throw new HostError(`There is no report (.txt or .md) in ${folder}.`);
  const server = await startServer({ userSettings: { 'workbench.colorTheme': theme } });
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const workbench = await Workbench.open(context, address(server, folder, report));
    await workbench.showViews();
    await orExplain(report, 'the tree', workbench.rows(/./).nth(3).waitFor());
    await orExplain(report, 'coloured words', workbench.untilHighlighted());
    await workbench.picture(file);
    console.log(`Wrote ${file}`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Says what was waited for in vain. */
async function orExplain(report, what, shown) {
  await shown.catch(error => {
    if (error.name !== 'TimeoutError') throw error;
    throw new HostError(`VS Code did not show ${what} of ${report} in time. Is it a report?`);
  });
}

function address(server, folder, report) {
  const payload = [['extensionDevelopmentPath', server.remote(root)]];
  if (report) payload.push(['openFile', server.remote(report)]);
  return server.url(folder, payload);
}

/** The report to open: one with a sidecar, else one with a name like a report's, else any text. */
async function findReport(folder) {
  const names = (await readdir(folder))
    .filter(name => /\.(?:txt|md)$/i.test(name) && !/^(?:readme|changelog|license)/i.test(name))
    .sort();
  const all = new Set(await readdir(folder));
  const found =
    names.find(name => all.has(`${name}.annotations.yaml`)) ??
    names.find(name => name.endsWith('.report.txt')) ??
    names[0];
  return found && path.join(folder, found);
}
