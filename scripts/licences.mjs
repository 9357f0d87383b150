// Bundles carry the licences of the libraries in them, as these ask.
import { appendFile, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** @type {import('esbuild').Plugin} */
export const licences = {
  name: 'licences',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      const root = build.initialOptions.absWorkingDir;
      for (const [file, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
        if (!file.endsWith('.js')) continue;
        for (const folder of foldersOf(Object.keys(inputs)))
          await appendFile(path.join(root, file), await licenceOf(path.join(root, folder)));
      }
    });
  },
};

/** The folders of the packages that hold these files. */
function foldersOf(files) {
  const folders = files.map(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]);
  return [...new Set(folders.filter(Boolean))].sort();
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find(each => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  const text = file ? await readFile(path.join(folder, file), 'utf8') : '';
  return `\n/*\n${name} ${version} (${license})\n${text.trim().replaceAll('*/', '* /')}\n*/\n`;
}
