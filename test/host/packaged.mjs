import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HostError } from './hostError.mjs';
import { root } from './install.mjs';

/** The file in which the extension is packaged. Throws HostError where it is not there. */
export async function packagedExtension() {
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `${name}-${version}.vsix`);
  if (!existsSync(file)) throw new HostError(`There is no ${file}: run “npm run package” first.`);
  return file;
}
