// Leaves out of the `yaml` library what no file of ours has: the types of YAML 1.1 that JSON lacks
// (!!binary, !!omap, !!pairs, !!set, !!timestamp). In a strange file they are read as what they are
// written as: a text, a list or a map. Saves 6 KB of 250.
const modules = {
  binary: [['binary', 'scalar']],
  omap: [['omap', 'seq']],
  pairs: [['pairs', 'seq']],
  set: [['set', 'map']],
  timestamp: [
    ['timestamp', 'scalar'],
    ['intTime', 'scalar'],
    ['floatTime', 'scalar'],
  ],
};

const tag = ([name, kind]) => {
  const collection = kind === 'scalar' ? '' : `collection: '${kind}', `;
  return `export const ${name} = { tag: 'tag:yaml.org,2002:${name}', default: false, ${collection}resolve: value => value };`;
};

export const yamlWithoutOldTypes = {
  name: 'yaml-without-old-types',
  setup(build) {
    const filter =
      /[\\/]yaml[\\/](?:browser[\\/])?dist[\\/]schema[\\/]yaml-1\.1[\\/](?:binary|omap|pairs|set|timestamp)\.js$/;
    build.onLoad({ filter }, ({ path }) => {
      const name = /(\w+)\.js$/.exec(path)?.[1] ?? '';
      return { contents: modules[name].map(tag).join('\n'), loader: 'js' };
    });
  },
};
