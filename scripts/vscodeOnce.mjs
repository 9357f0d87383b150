// esbuild gives each module that imports `vscode` a copy of it, with a getter for each of its 500 names: 5 of the
// 28 ms that loading the main bundle takes. Here all modules of a bundle share the one that there is.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const copies = /[\w$]+\(require\("vscode"\)\)/g;

/** @type {import('esbuild').Plugin} */
export const vscodeOnce = {
  name: 'vscode-once',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(async ({ metafile }) => {
      for (const name of Object.keys(metafile?.outputs ?? {})) {
        if (!name.endsWith('.js')) continue;
        const file = path.join(build.initialOptions.absWorkingDir, name);
        const code = await readFile(file, 'utf8');
        const shared = code.replace(copies, '__vscode');
        if (shared === code) continue;
        const first = '"use strict";';
        await writeFile(file, shared.replace(first, `${first}var __vscode=require("vscode");`));
      }
    });
  },
};
