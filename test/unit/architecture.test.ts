import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// The dependency rule: what a layer may import besides itself. A layer is the longest of these
// folders that holds the file.
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/gazetteer': ['core/text'],
  'core/report': ['core/roster', 'core/gazetteer', 'core/text'],
  'core/roster': ['core/yaml', 'core/gazetteer', 'core/text'],
  'core/yaml': ['core/text'],
  'core/codebook': ['core/yaml', 'core/text'],
  'core/mentions': ['core/report', 'core/codebook', 'core/gazetteer', 'core/text'],
  'core/annotations': ['core/yaml', 'core/report', 'core/codebook', 'core/gazetteer', 'core/text'],
  'core/analysis': [
    'core/mentions',
    'core/annotations',
    'core/report',
    'core/codebook',
    'core/gazetteer',
    'core/text',
  ],
  'core/search': [
    'core/analysis',
    'core/mentions',
    'core/annotations',
    'core/report',
    'core/codebook',
    'core/gazetteer',
    'core/text',
  ],
  // Counts what the search keeps of reports.
  'core/matrix': ['core/search', 'core/report', 'core/codebook', 'core/gazetteer', 'core/text'],
  'core/export': [
    'core/matrix',
    'core/analysis',
    'core/mentions',
    'core/annotations',
    'core/report',
    'core/codebook',
    'core/gazetteer',
    'core/text',
  ],
  files: ['core'],
  indexing: ['files', 'core'],
  // Bytes in, text out: the importers know nothing of what is made of the text.
  importing: [],
  'importing/pdf': ['importing'],
  editor: ['files', 'indexing', 'core'],
  'editor/views': ['editor', 'indexing', 'core'],
  'editor/actions': ['editor', 'indexing', 'core', 'importing'],
  // The page of the panel: a browser's, which looks at what it is sent.
  panel: ['core/matrix', 'core/text'],
  cli: ['indexing', 'core', 'importing'],
  '.': [
    ...['editor', 'editor/views', 'editor/actions', 'files', 'indexing', 'core'],
    ...['importing', 'importing/pdf'],
  ],
};

/** Libraries for files of word processors, and who may use them. */
const importLibraries = /^(?:mammoth|pdfjs-dist|htmlparser2|fflate)\b/;

const mayUseYaml = ['core/yaml', 'core/annotations', 'core/codebook', 'core/roster'];

interface Import {
  readonly from: string;
  readonly to: string;
}

const root = path.resolve('src');

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .filter(name => name.endsWith('.ts'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g);
  return [...found].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
  }));
}

function layerOf(file: string): string {
  const layers = Object.keys(allowed).filter(layer => file.startsWith(`${layer}/`));
  return layers.sort((a, b) => b.length - a.length)[0] ?? '.';
}

const isLocal = ({ to }: Import) =>
  layerOf(`${to}/`) !== '.' || /^(?:core|files|importing|editor|panel|cli)\b/.test(to);
const imports = sourceFiles().flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} imports ${to}`;

suite('architecture', () => {
  test('there are sources to check', () => {
    assert.ok(sourceFiles().length > 20);
  });

  test('each layer imports only the layers below it', () => {
    const wrong = imports.filter(isLocal).filter(({ from, to }) => {
      const [own, other] = [layerOf(from), layerOf(`${to}.ts`)];
      return (
        own !== other &&
        !allowed[own]?.some(
          layer => other === layer || (layer === 'core' && other.startsWith('core/')),
        )
      );
    });
    assert.deepEqual(wrong.map(show), []);
  });

  test('libraries for word processors are imported by the importers alone', () => {
    const users = imports.filter(({ to }) => importLibraries.test(to));
    assert.ok(users.length > 3);
    // What unpacks archives there packs them for exports.
    const others = users.filter(({ from }) => !from.startsWith('importing/'));
    assert.deepEqual(others.map(show), ['core/export/zip.ts imports fflate']);
    const beforePdf = valuesReachedFrom('importers.ts');
    assert.ok(beforePdf.has('mammoth') && ![...beforePdf].some(name => name.startsWith('pdfjs')));
    assert.ok(![...valuesReachedFrom('commands.ts')].some(name => importLibraries.test(name)));
  });

  test('core and command line never import vscode, and core and editor never import Node', () => {
    const wrong = imports.filter(({ from, to }) => {
      const isEditor = from.startsWith('editor/') || /^(?:extension|publicApi)\.ts$/.test(from);
      return (
        (to === 'vscode' && !isEditor) ||
        (/^node:|^(?:fs|path|os|crypto|util)$/.test(to) && !from.startsWith('cli/'))
      );
    });
    assert.deepEqual(wrong.map(show), []);
  });

  test('yaml is imported only where YAML is read or edited', () => {
    const wrong = imports.filter(
      ({ from, to }) => to === 'yaml' && !mayUseYaml.includes(layerOf(from)),
    );
    assert.deepEqual(wrong.map(show), []);
  });

  test('the main bundle holds no YAML library: the editor reaches it through its own bundle alone', () => {
    const reached = valuesReachedFrom('extension.ts');
    assert.ok(reached.has('editor/sidecarStore.ts'));
    assert.deepEqual(
      [...reached].filter(file => file === 'yaml' || file === 'yamlFiles.ts'),
      [],
    );
    assert.ok(reached.has('editor/views/mentionHover.ts') && !reached.has('countryFacts.ts'));
    assert.ok(!reached.has('core/codebook/starterCodebook.ts'));
    assert.ok(!reached.has('core/report/language/french.ts'));
    assert.ok(
      !reached.has('core/report/readReport.ts') && !reached.has('core/analysis/annotate.ts'),
    );
    assert.ok(!reached.has('navigation.ts'));
    assert.ok(![...reached].some(file => file.startsWith('editor/actions/')));
    const inYaml = valuesReachedFrom('yamlFiles.ts');
    assert.ok(inYaml.has('yaml'));
    assert.ok(!inYaml.has('core/gazetteer/gazetteer.ts'), 'the gazetteer is there once');
  });

  test('what helps to write YAML stands in its own bundle, without the library and the gazetteer', () => {
    const inMain = valuesReachedFrom('extension.ts');
    const inHelp = valuesReachedFrom('yamlLanguage.ts');
    for (const file of [
      'codebookLanguage',
      'diagnostics',
      'rosterCompletion',
      'sidecarCompletion',
    ]) {
      assert.ok(inHelp.has(`editor/views/${file}.ts`), file);
      assert.ok(!inMain.has(`editor/views/${file}.ts`), file);
    }
    const large = [...inHelp].filter(file => file === 'yaml' || file.startsWith('core/gazetteer/'));
    assert.deepEqual(large, []);
    assert.ok(!inHelp.has('core/report/readReport.ts'), 'the parser is there once');
  });

  test('the bundle of exports knows neither YAML nor the gazetteer, and beside importers it alone zips', () => {
    const reached = valuesReachedFrom('exportFiles.ts');
    assert.ok(reached.has('fflate') && reached.has('core/export/tei.ts'));
    assert.ok(!reached.has('yaml') && !reached.has('core/gazetteer/gazetteer.ts'));
    assert.deepEqual(imports.filter(({ to }) => to === 'fflate').map(show), [
      'importing/archive.ts imports fflate',
      'core/export/zip.ts imports fflate',
    ]);
    assert.ok(!valuesReachedFrom('extension.ts').has('fflate'));
    assert.ok(!valuesReachedFrom('commands.ts').has('fflate'));
  });

  test('the page of the panel holds no knowledge of reports, and its charts come after it', () => {
    const page = valuesReachedFrom('panel/panel.ts');
    assert.ok(page.has('panel/grid.ts') && page.has('core/matrix/matrixView.ts'));
    const large = [...page].filter(file => /gazetteer|search|report|plot/.test(file));
    assert.deepEqual(large, []);
    assert.ok(valuesReachedFrom('panel/panelCharts.ts').has('@observablehq/plot'));
    const users = imports.filter(({ to }) => to.startsWith('@observablehq/'));
    assert.ok(users.every(({ from }) => from.startsWith('panel/')));
    const editor = valuesReachedFrom('matrixPanel.ts');
    assert.ok(editor.has('editor/matrix/matrixPanel.ts'));
    assert.ok(!editor.has('core/gazetteer/gazetteer.ts'), 'the gazetteer is there once');
    assert.ok(!valuesReachedFrom('extension.ts').has('editor/matrix/matrixPanel.ts'));
  });

  test('no view imports a view or an action, and no action imports an action', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [layerOf(from), layerOf(`${to}.ts`)];
      return (
        own !== other &&
        /^editor\/(?:views|actions)$/.test(own) &&
        /^editor\/(?:views|actions)$/.test(other)
      );
    });
    assert.deepEqual(wrong.map(show), []);
  });

  test('there are no import cycles', () => {
    assert.deepEqual(cycles(), []);
  });
});

/** All files and libraries that `file` imports as values, directly or not; types leave no trace in a bundle. */
function valuesReachedFrom(file: string, reached = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(/^(?:im|ex)port (?!type\b)[^;]*?'([^']+)';/gm);
  for (const [, to = ''] of found) {
    const isLibrary = !to.startsWith('.') || to.endsWith('.yaml');
    const next = isLibrary ? to : `${path.posix.join(path.posix.dirname(file), to)}.ts`;
    if (reached.has(next)) continue;
    reached.add(next);
    if (!isLibrary) valuesReachedFrom(next, reached);
  }
  return reached;
}

/** Import cycles among the sources, each as the path that closes it. */
function cycles(): string[] {
  const edges = new Map<string, string[]>();
  for (const { from, to } of imports.filter(isLocal)) {
    edges.set(from, [...(edges.get(from) ?? []), `${to}.ts`]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' > '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
