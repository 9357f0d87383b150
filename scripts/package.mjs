// Packages the extension and checks that the package holds what it should, and nothing else.
import { createVSIX, listFiles } from '@vscode/vsce';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const largestBundle = 250 * 1024;

const allowed = [
  /^package\.json$/,
  /^package\.nls(?:\.[a-z-]+)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/i,
  /^LICENSE(?:\.txt)?$/,
  /^dist\/extension\.js$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^schemas\/[\w.-]+\.json$/,
  /^media\/[\w./-]+\.(?:png|svg)$/,
  /^l10n\/[\w.-]+\.json$/,
];
const required = [
  'package.json',
  'package.nls.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'dist/extension.js',
  'media/icon.png',
];

process.chdir(root);
const options = { cwd: root, dependencies: false, allowMissingRepository: true };
// The README's pictures and links stay as they are: they lead into the project.
await createVSIX({ ...options, packagePath: 'rapporteur-0.1.0.vsix', rewriteRelativeLinks: false });
const files = await listFiles(options);

const foreign = files.filter(file => !allowed.some(pattern => pattern.test(file)));
const missing = required.filter(file => !files.includes(file));
const { size } = await stat('dist/extension.js');
console.log(
  `The package holds ${files.length} files; the bundle is ${(size / 1024).toFixed(1)} KB (at most 250).`,
);
for (const folder of ['syntaxes', 'schemas', 'l10n'])
  if (!files.some(file => file.startsWith(`${folder}/`))) missing.push(`${folder}/`);
if (foreign.length > 0)
  console.error(`These files do not belong into the package: ${foreign.join(', ')}`);
if (missing.length > 0)
  console.error(`These files are missing in the package: ${missing.join(', ')}`);
if (size > largestBundle) console.error('The bundle is too large.');
process.exitCode = foreign.length + missing.length > 0 || size > largestBundle ? 1 : 0;
