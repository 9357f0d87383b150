// Lets sources import a YAML file as the object that it says, read at build time: nothing of ours has
// to be parsed when the extension starts.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export const yamlObjects = {
  name: 'yaml-objects',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, async ({ path }) => ({
      contents: JSON.stringify(parse(await readFile(path, 'utf8'))),
      loader: 'json',
    }));
  },
};
