// Packages the extension and checks that the package holds what it should, and nothing else.
import { createVSIX } from '@vscode/vsce';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = 'extension/dist/extension.js';
const largestBundle = 250 * 1024;

/** Each must be there once at least; nothing else may be. */
const parts = {
  'extension.vsixmanifest': /^extension\.vsixmanifest$/,
  '[Content_Types].xml': /^\[Content_Types\]\.xml$/,
  'package.json': /^extension\/package\.json$/,
  'package.nls*.json': /^extension\/package\.nls(?:\.[a-z-]+)?\.json$/,
  README: /^extension\/readme\.md$/i,
  CHANGELOG: /^extension\/changelog\.md$/i,
  LICENSE: /^extension\/LICENSE(?:\.txt)?$/,
  bundle: /^extension\/dist\/extension\.js$/,
  'bundle that reads reports': /^extension\/dist\/reader\.js$/,
  'bundle for YAML': /^extension\/dist\/yamlFiles\.js$/,
  'bundle of the help for YAML': /^extension\/dist\/yamlLanguage\.js$/,
  'bundle on countries': /^extension\/dist\/countryFacts\.js$/,
  'bundle of languages': /^extension\/dist\/languages\.js$/,
  'bundle of the commands': /^extension\/dist\/commands\.js$/,
  'bundle on all reports': /^extension\/dist\/workspaceIndex\.js$/,
  'bundle of the index': /^extension\/dist\/indexWorker\.js$/,
  'bundle of the API': /^extension\/dist\/api\.js$/,
  'bundle of exports': /^extension\/dist\/exportFiles\.js$/,
  'bundle of the matrix': /^extension\/dist\/matrixPanel\.js$/,
  "bundle of the panel's page": /^extension\/dist\/panel\.js$/,
  'bundle of charts': /^extension\/dist\/panelCharts\.js$/,
  "style of the panel's page": /^extension\/media\/panel\.css$/,
  'bundle of importers': /^extension\/dist\/importers\.js$/,
  'bundle for PDF': /^extension\/dist\/importPdf\.js$/,
  'bundle of the built-in codebook': /^extension\/dist\/starter\.js$/,
  'syntaxes/': /^extension\/syntaxes\/[\w.-]+\.json$/,
  'schemas/': /^extension\/schemas\/[\w.-]+\.json$/,
  'media/': /^extension\/media\/[\w./-]+\.(?:png|svg)$/,
  'media/walkthrough/': /^extension\/media\/walkthrough\/\w+\.svg$/,
  example: /^extension\/example\/harbour-forum\.report\.txt$/,
  'media/codebooks/': /^extension\/media\/codebooks\/[\w-]+\.yaml$/,
  'l10n/': /^extension\/l10n\/[\w.-]+\.json$/,
};

process.chdir(root);
const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packagePath = `${name}-${version}.vsix`;
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  // The README's pictures and links stay as they are: they lead into the project.
  rewriteRelativeLinks: false,
});

const files = filesIn(await readFile(packagePath));
const size = files.get(bundle) ?? 0;
console.log(
  `${packagePath} holds ${files.size} files; the main bundle is ${(size / 1024).toFixed(1)} KB (at most 250).`,
);
for (const [name, size] of files)
  if (/\/dist\/.*\.js$/.test(name) && name !== bundle)
    console.log(`  ${name.replace('extension/', '')}: ${(size / 1024).toFixed(1)} KB`);
const problems = problemsOf([...files.keys()]);
if (size > largestBundle) problems.push('The bundle is too large.');
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function problemsOf(names) {
  const patterns = Object.values(parts);
  const foreign = names.filter(name => !patterns.some(pattern => pattern.test(name)));
  const missing = Object.keys(parts).filter(part => !names.some(name => parts[part].test(name)));
  return [
    ...foreign.map(name => `${name} does not belong into the package.`),
    ...missing.map(part => `The package lacks ${part}.`),
  ];
}

/** The names in a zip archive with their sizes, from the directory at its end. */
function filesIn(zip) {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const count = zip.readUInt16LE(end + 10);
  const found = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map(k =>
      zip.readUInt16LE(at + k),
    );
    const start = at + 46;
    const name = zip.toString('utf8', start, start + nameLength);
    found.set(name, zip.readUInt32LE(at + 24));
    at = start + nameLength + extraLength + commentLength;
  }
  return found;
}
