import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(path.join(folder, name), 'utf8'));
}

/** What the editor translates by itself, and the messages of core that it translates for it. */
function strings(): Set<string> {
  const ofEditor = sources('src/editor').flatMap(text => [
    ...text.matchAll(/l10n\.t\(\s*'([^']+)'/g),
  ]);
  const ofCore = ['yaml', 'codebook', 'annotations', 'roster', 'search'].flatMap(folder =>
    sources(`src/core/${folder}`),
  );
  const messages = ofCore.flatMap(text => [
    ...text.matchAll(/'([“\p{Lu}][^'\n]* [^'\n]*\.(?: [^'\n]*\.)?)'/gu),
  ]);
  return new Set([...ofEditor, ...messages].map(([, string = '']) => string));
}

const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

suite('translations', () => {
  test('there are strings to translate, problems’ messages among them', () => {
    const all = strings();
    assert.ok(all.size > 60);
    assert.ok(all.has('“{0}” has to be a list.') && all.has('Try Again'));
  });

  for (const language of ['fr', 'es']) {
    test(`every string of the editor is there in ${language}, with the same places, and none too many`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), [...strings()].sort());
      for (const [english, other] of Object.entries(bundle))
        assert.deepEqual(places(other), places(english), english);
    });

    test(`every string of the manifest is there in ${language}`, () => {
      const english = json('package.nls.json');
      const other = json(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(english)) {
        assert.deepEqual(other[key]?.match(/command:[\w.]+/g), text.match(/command:[\w.]+/g), key);
      }
    });
  }

  test('every name in the manifest has its string, and every string a use', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set(Array.from(manifest.matchAll(/"%([^%"]+)%"/g), ([, key = '']) => key));
    assert.deepEqual([...used].sort(), Object.keys(json('package.nls.json')).sort());
  });
});
