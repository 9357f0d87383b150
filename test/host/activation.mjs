// Starts real VS Code on a report with the packaged extension, several times, and prints what VS Code itself
// says of how long the extension took each time: loading its code and `activate`, in milliseconds, as JSON. Emmet,
// which comes with VS Code and starts with every text, tells how busy the machine was.
//   node test/host/activation.mjs STARTS
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { HostError, runMain } from './hostError.mjs';
import { packagedExtension } from './packaged.mjs';
import { startServer } from './server.mjs';
import { Workbench } from './workbench.mjs';
import { makeWorkspace } from './workspace.mjs';

runMain(async () => {
  const starts = Number(process.argv[2]);
  if (!(starts > 0)) throw new HostError('Say how many starts: node test/host/activation.mjs 10');
  const server = await startServer({ extension: await packagedExtension() });
  const workspace = await makeWorkspace('example');
  const browser = await launchBrowser();
  try {
    const report = path.join(workspace.folder, 'harbour-forum.report.txt');
    const url = server.url(workspace.folder, [['openFile', server.remote(report)]]);
    const times = [];
    while (times.length < starts) times.push(await activationIn(browser, url));
    console.log(JSON.stringify(times));
  } finally {
    await browser.close();
    await server.stop();
    await workspace.remove();
  }
  return 0;
});

/** One start, in an extension host of its own. */
async function activationIn(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  try {
    const workbench = await Workbench.open(context, url);
    await workbench.untilHighlighted();
    await workbench.run('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .extension');
    const timeOf = async name => {
      const time = row.filter({ hasText: name }).locator('.activation-time').first();
      return Number(/(\d+)\s*ms/.exec(await time.innerText())[1]);
    };
    return { ours: await timeOf('Rapporteur'), emmet: await timeOf('Emmet') };
  } finally {
    await context.close();
  }
}
