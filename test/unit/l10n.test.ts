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
  const messages = [...ofCore, ...sources('src/importing')].flatMap(text => [
    ...text.matchAll(/'([“\p{Lu}][^'\n]* [^'\n]*\.(?: [^'\n]*\.)?)'/gu),
  ]);
  return new Set([...ofEditor, ...messages].map(([, string = '']) => string));
}

/** The strings of ours that a call is given as anything but one literal in single quotes. */
function unreadable(): string[] {
  const calls = sources('src').flatMap(text => [...text.matchAll(/l10n\.t\(\s*([^'\s].*)/g)]);
  // Messages of core, which `strings` finds there.
  const ofCore = /^(?:problem|reason)\.message, /;
  return calls.map(([, argument = '']) => argument).filter(argument => !ofCore.test(argument));
}

/** Where a person is told something that was not translated. */
function untranslated(): string[] {
  const told =
    /(?:new HumanError|show(?:Error|Warning|Information)Message|\btell)\(\s*['"`].*|(?:title|placeHolder|placeholder|prompt|tooltip|label|detail|name): ['"`](?!\$\{)[A-Z][^'"`]* [^'"`]*['"`].*/g;
  return sources('src/editor').flatMap(text => text.match(told) ?? []);
}

/** Values of the manifest that people read. */
function shown(value: unknown, key = ''): string[] {
  if (Array.isArray(value)) return value.flatMap(each => shown(each, key));
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([inner, each]) => shown(each, inner));
  return typeof value === 'string' && readKeys.test(key) ? [value] : [];
}

const readKeys =
  /^(?:title|label|contents|description|markdownDescription|markdownDeprecationMessage|enumDescriptions|altText|displayName|aliases)$/;

const links = (text: string) => (text.match(/command:[^)]+/g) ?? []).sort();
const keys = (text: string) => (text.match(/(?:Ctrl|Cmd)\+K(?: [A-Z]\b)?/g) ?? []).sort();
const settingNames = (text: string) =>
  (text.match(/`#?(?:rapporteur|workbench)[\w.]+#?`/g) ?? []).sort();
const marks = (text: string) => (text.match(/\$\([\w-]+\)|\{\w+\}/g) ?? []).sort();

const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort();

suite('translations', () => {
  test('there are strings to translate, problems’ messages among them', () => {
    const all = strings();
    assert.ok(all.size > 60);
    assert.ok(all.has('“{0}” has to be a list.') && all.has('Try Again'));
  });

  test('every string is one literal, so that VS Code finds it', () => {
    assert.deepEqual(unreadable(), []);
  });

  test('people are told nothing that was not translated', () => {
    assert.deepEqual(untranslated(), []);
  });

  test('what people read in the manifest has its strings beside it, but names', () => {
    const { displayName, description, contributes } = json('package.json');
    const all = shown({ displayName, description, contributes });
    const wrong = all.filter(text => !/^%[\w.]+%$/.test(text) && text !== 'Rapporteur');
    assert.deepEqual(wrong, []);
    assert.ok(all.includes('%walkthrough.tag.description%') && all.includes('%submenu.tag%'));
  });

  test('what counts has words for one', () => {
    const counted = [...strings()].filter(text => /^\{0\} [a-z]+s\b/.test(text));
    const nouns = counted
      .map(text => /^\{0\} ([a-z]+)s\b/.exec(text)?.[1] ?? '')
      .filter(noun => ['contribution', 'mention', 'annotation', 'passage'].includes(noun));
    assert.ok(nouns.length >= 4);
    for (const noun of nouns)
      assert.ok(
        [...strings()].some(text => text.startsWith(`1 ${noun}`)),
        noun,
      );
  });

  for (const language of ['fr', 'es']) {
    test(`every string of the editor is there in ${language}, with the same places, and none too many`, () => {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), [...strings()].sort());
      for (const [english, other] of Object.entries(bundle))
        for (const part of [places, marks]) assert.deepEqual(part(other), part(english), english);
    });

    test(`every string of the manifest is there in ${language}`, () => {
      const english = json('package.nls.json');
      const other = json(`package.nls.${language}.json`);
      assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(english)) {
        for (const part of [links, keys, settingNames, marks])
          assert.deepEqual(part(other[key] ?? ''), part(text), key);
      }
    });
  }

  test('every name in the manifest has its string, and every string a use', () => {
    const manifest = readFileSync('package.json', 'utf8');
    const used = new Set(Array.from(manifest.matchAll(/"%([^%"]+)%"/g), ([, key = '']) => key));
    assert.deepEqual([...used].sort(), Object.keys(json('package.nls.json')).sort());
  });
});
