import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = 'src/editor';
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => ({ name, text: readFileSync(path.join(root, name), 'utf8') }));

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

suite('accessibility', () => {
  test('every list and every box to type in has a title, which screen readers tell', () => {
    const asking = /\b(?:showQuickPick|createQuickPick|showInputBox|createInputBox)\b/g;
    const asks = files.filter(({ text }) => count(text, asking) > 0);
    assert.ok(asks.length > 10);
    for (const { name, text } of asks)
      assert.ok(count(text, /\btitle\b/g) >= count(text, asking), name);
  });

  test('every row of a tree tells screen readers what it shows beside its label', () => {
    const rows = files.filter(
      ({ text }) => text.includes('new vscode.TreeItem(') && text.includes('item.description = '),
    );
    assert.ok(rows.length >= 3);
    // One place may serve several kinds of rows.
    for (const { name, text } of rows) assert.match(text, /\.accessibilityInformation = /, name);
  });

  test('what colours tell is told by the style of letters too', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
    const { rules } =
      contributes.configurationDefaults['editor.semanticTokenColorCustomizations'] ?? {};
    const styles = contributes.semanticTokenTypes.map(({ id }) => JSON.stringify(rules?.[id]));
    assert.equal(new Set(styles).size, styles.length, styles.join());
  });
});

interface Manifest {
  readonly contributes: {
    readonly configurationDefaults: Readonly<Record<string, { rules?: Record<string, object> }>>;
    readonly semanticTokenTypes: readonly { readonly id: string }[];
  };
}
