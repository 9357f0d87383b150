// Builds the extension, the command line and, with --tests, the test suites.
//   node scripts/build.mjs [--production] [--tests] [--bench] [--watch]
import * as esbuild from 'esbuild';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cldr } from './cldr.mjs';
import { nationalities } from './nationalities.mjs';
import { licences } from './licences.mjs';
import { mammothWithoutZip } from './mammothWithoutZip.mjs';
import { mangledNames } from './mangle.mjs';
import { vscodeOnce } from './vscodeOnce.mjs';
import { yamlObjects } from './yamlObjects.mjs';
import { yamlWithoutOldTypes } from './yamlWithoutOldTypes.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const production = process.argv.includes('--production');
const withTests = process.argv.includes('--tests');
const watch = process.argv.includes('--watch');

/** In the package, the word lists of the languages go without the blanks that make them readable here. */
const squeezeWords = {
  name: 'squeeze-words',
  setup(build) {
    build.onLoad({ filter: /[\\/](?:language|gazetteer)[\\/]\w+\.ts$/ }, async ({ path: file }) => {
      const text = await readFile(file, 'utf8');
      // A template with values in it is code, not a list.
      const contents = text.replace(/`[^`]*`/g, list =>
        list.includes('${') ? list : list.replace(/\s+/g, ' '),
      );
      return { contents, loader: 'ts' };
    });
  },
};

/** @type {esbuild.BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  charset: 'utf8',
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [
    cldr,
    nationalities,
    yamlObjects,
    yamlWithoutOldTypes,
    mammothWithoutZip,
    ...(production ? [squeezeWords] : []),
  ],
};

/**
 * One main bundle for the desktop and for the browser: no Node built-in can slip into it. Beside it
 * those that it loads when needed, which hand objects to each other.
 */
const extension = {
  ...common,
  entryPoints: [
    'src/extension.ts',
    'src/reader.ts',
    'src/yamlFiles.ts',
    'src/yamlLanguage.ts',
    'src/countryFacts.ts',
    'src/languages.ts',
    'src/starter.ts',
    'src/commands.ts',
    'src/workspaceIndex.ts',
    'src/exportFiles.ts',
    'src/matrixPanel.ts',
    'src/indexWorker.ts',
    'src/api.ts',
  ],
  outdir: 'dist',
  platform: 'browser',
  mainFields: ['module', 'main'],
  external: ['vscode', 'worker_threads'],
  plugins: [...common.plugins, ...(production ? [vscodeOnce] : [])],
  // With a cache, the shortened names are the same in all bundles of this build.
  ...(production ? { mangleProps: mangledNames(root), mangleCache: {} } : {}),
};

/**
 * What pdf.js finds around it, in every bundle that holds it: it is to run alike in Node and in a web
 * worker, without a worker of its own, and never to listen to messages that are for others.
 */
const aroundPdf = {
  define: { 'self.postMessage': 'undefined', 'import.meta.url': '"file:///pdf.mjs"' },
  inject: ['scripts/aroundPdf.mjs'],
};

/** What imports reports: libraries that are as large as the rest of the extension many times. */
const importers = {
  ...common,
  entryPoints: ['src/importers.ts'],
  outdir: 'dist',
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  plugins: [...common.plugins, ...(production ? [licences] : [])],
};

const importPdf = { ...importers, ...aroundPdf, entryPoints: ['src/importPdf.ts'] };

/**
 * The page of the panel, and its charts, which it loads with the first of them. Observable Plot makes these: 250 KB
 * with the parts of D3 that it needs. It draws ribbons, bars and cells from one description each, scales and axes
 * included, as SVG that can be saved and that screen readers reach; Chart.js paints on a canvas, Vega-Lite is
 * three times as large and compiles code, which the page's policy forbids.
 */
const panel = {
  ...common,
  entryPoints: ['src/panel/panel.ts', 'src/panel/panelCharts.ts'],
  outdir: 'dist',
  format: 'iife',
  platform: 'browser',
  plugins: production ? [licences] : [],
};

const commandLine = {
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
};

/** All files below `folder` that end in `.test.ts` or another of `ends`: no list is kept by hand. */
async function testFiles(folder, ends = ['.test.ts']) {
  const names = await readdir(path.join(root, folder), { recursive: true });
  return names
    .filter(name => ends.some(end => name.endsWith(end)))
    .sort()
    .map(name => path.posix.join(folder, name.split(path.sep).join('/')));
}

async function unitTests() {
  return {
    ...common,
    // Some tests start processes of their own, to end them.
    entryPoints: await testFiles('test/unit', ['.test.ts', '.process.ts']),
    outdir: 'out/test/unit',
    outbase: 'test/unit',
    platform: 'node',
    target: 'node20',
    // The `yaml` library is bundled as it is in the extension.
    mainFields: ['module', 'main'],
    conditions: ['default'],
    // jsonld loads modules of its own at run time.
    external: ['mocha', 'jsonld'],
    sourcemap: 'inline',
  };
}

/** The integration suite as one CommonJS file that runs in the Node host and in the web-worker host. */
async function integrationTests() {
  const files = await testFiles('test/integration');
  return {
    ...common,
    stdin: {
      contents: [
        `import { runSuite } from './test/integration/runSuite';`,
        `export const run = () => runSuite(() => {`,
        ...files.map(file => `  require('./${file}');`),
        `});`,
      ].join('\n'),
      resolveDir: root,
      loader: 'ts',
    },
    outfile: 'out/test/integration/index.js',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_DEBUG': 'undefined', global: 'globalThis' },
    external: ['vscode', 'worker_threads'],
    sourcemap: 'inline',
  };
}

const benchmarks = {
  ...commandLine,
  banner: {},
  // Some benchmarks start processes of their own: to tell their memory, or for threads.
  entryPoints: [
    'test/bench/bench.ts',
    'test/bench/indexing.process.ts',
    'test/bench/matrix.process.ts',
  ],
  outfile: undefined,
  outdir: 'out/bench',
};

const builds = [extension, importers, importPdf, panel, commandLine];
if (process.argv.includes('--bench')) builds.push(benchmarks);
if (withTests) {
  await rm(path.join(root, 'out/test'), { recursive: true, force: true });
  builds.push(await unitTests(), await integrationTests());
}
if (watch) {
  for (const build of builds) await (await esbuild.context(build)).watch();
} else {
  await Promise.all(builds.map(build => esbuild.build(build)));
}
