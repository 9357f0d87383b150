// How the workbench is told to load the extension and its tests: in the Node extension host, with a
// workspace on the disk, or in the web-worker extension host, with a workspace in memory.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './install.mjs';

const suite = 'out/test/integration/index.js';
const served = '/__ext/';
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** The extension that gives tests the file system `memory:`; in the web host, with the workspace in it. */
export const memoryFiles = path.join(root, 'test/host/memory');

/** By host: prepares the pages of `context`; gives the folder to open and the payload of the address. */
export const extensionHosts = {
  node: async ({ server, workspace }) => ({
    folder: workspace.folder,
    payload: [
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(path.join(root, suite))],
    ],
  }),
  web: async ({ context, server, workspace }) => {
    const contents = await contentsOf(workspace.folder);
    const at = file => ({
      scheme: 'http',
      authority: `127.0.0.1:${server.port}`,
      path: `${served}project/${file}`,
    });
    const options = { extensions: [at(''), at('test/host/memory')], extensionTestsPath: at(suite) };
    await context.route(
      url => url.pathname.startsWith(served),
      route => serve(route, contents),
    );
    await context.route(
      url => url.pathname === '/',
      route => withOptions(route, options),
    );
    return { folder: 'memory:/workspace', payload: [] };
  },
};

/** All files of a folder for the file system in memory: by path, in base64. */
async function contentsOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter(entry => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      files.map(async entry => {
        const file = path.join(entry.parentPath ?? entry.path, entry.name);
        const below = path.relative(folder, file).split(path.sep).join('/');
        return [`/workspace/${below}`, await readFile(file, 'base64')];
      }),
    ),
  );
}

async function serve(route, contents) {
  const wanted = decodeURIComponent(new URL(route.request().url()).pathname.slice(served.length));
  const body = wanted.endsWith('/workspace.json')
    ? JSON.stringify(contents)
    : await readFile(path.join(root, wanted.replace('project/', ''))).catch(() => undefined);
  if (body === undefined) return route.fulfill({ status: 404 });
  return route.fulfill({
    body,
    contentType: types[path.extname(wanted)] ?? 'text/plain',
    headers: { 'access-control-allow-origin': '*' },
  });
}

/** Puts `developmentOptions` into the configuration that the page carries. */
async function withOptions(route, developmentOptions) {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
    (_, head, json) => {
      const settings = JSON.parse(json.replace(/&quot;/g, '"').replace(/&amp;/g, '&'));
      const changed = {
        ...settings,
        developmentOptions: { ...settings.developmentOptions, ...developmentOptions },
        _wrapWebWorkerExtHostInIframe: false,
      };
      return `${head}${JSON.stringify(changed).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
    },
  );
  return route.fulfill({ response, body });
}
