// How the workbench is told to load the extension and its tests: in the Node extension host, or in
// the web-worker extension host.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './install.mjs';

const served = '/__ext/';
const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** By host: prepares a page of `context` and gives the payload of its address. */
export const extensionHosts = {
  node: async (_context, server) => [
    ['extensionDevelopmentPath', server.remote(root)],
    ['extensionTestsPath', server.remote(path.join(root, 'out/test/integration/index.js'))],
  ],
  web: async (context, server) => {
    const at = (file = '') => ({
      scheme: 'http',
      authority: `127.0.0.1:${server.port}`,
      path: `${served}ext${file}`,
    });
    await context.route(url => url.pathname.startsWith(served), serve);
    await context.route(
      url => url.pathname === '/',
      route =>
        withOptions(route, {
          extensions: [at()],
          extensionTestsPath: at('/out/test/integration/index.js'),
        }),
    );
    return [];
  },
};

async function serve(route) {
  const file = path.join(
    root,
    new URL(route.request().url()).pathname.slice(`${served}ext`.length),
  );
  const body = file.startsWith(root) ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) return route.fulfill({ status: 404 });
  return route.fulfill({
    body,
    contentType: types[path.extname(file)] ?? 'text/plain',
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
