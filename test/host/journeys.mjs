// Walks through the workbench as a person does, with the packaged extension, and takes pictures.
//   node test/host/journeys.mjs [NAME…]      pictures: out/pictures
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { runMain } from './hostError.mjs';
import { root } from './install.mjs';
import { packagedExtension } from './packaged.mjs';
import { startServer } from './server.mjs';
import { Workbench } from './workbench.mjs';
import { makeWorkspace } from './workspace.mjs';

const folder = path.join(root, 'test/ui');
const pictures = path.join(root, 'out/pictures');

async function journeys() {
  const names = (await readdir(folder)).filter(name => name.endsWith('.journey.mjs')).sort();
  const wanted = process.argv.slice(2);
  const chosen = names.filter(
    name => wanted.length === 0 || wanted.some(word => name.startsWith(word)),
  );
  return Promise.all(
    chosen.map(async name => ({
      name,
      ...(await import(pathToFileURL(path.join(folder, name)).href)),
    })),
  );
}

/** Runs one journey in a server and a workspace of its own. Gives whether it came through. */
async function walk({ name, title, settings, isTrusted, run }, browser, extension) {
  const server = await startServer({ extension, userSettings: settings, isTrusted });
  const workspace = await makeWorkspace('example');
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const open = file => {
    const payload = [['openFile', server.remote(path.join(workspace.folder, file))]];
    return Workbench.open(context, server.url(workspace.folder, payload));
  };
  let workbench;
  try {
    await run({
      folder: workspace.folder,
      open: async file => (workbench = await open(file)),
      picture: file => workbench.picture(path.join(pictures, file)),
    });
    console.log(`  ✓ ${title}`);
    return true;
  } catch (error) {
    await workbench?.picture(path.join(pictures, `failed-${name}.png`)).catch(() => undefined);
    console.log(`  ✗ ${title} (picture: out/pictures/failed-${name}.png)\n${error.stack}`);
    return false;
  } finally {
    await context.close();
    await server.stop();
    await workspace.remove();
  }
}

runMain(async () => {
  const extension = await packagedExtension();
  await rm(pictures, { recursive: true, force: true });
  const browser = await launchBrowser();
  const results = [];
  try {
    for (const journey of await journeys()) results.push(await walk(journey, browser, extension));
  } finally {
    await browser.close();
  }
  const passed = results.filter(Boolean).length;
  console.log(`\njourneys: ${passed} passed, ${results.length - passed} failed`);
  return passed === results.length && passed > 0 ? 0 : 1;
});
