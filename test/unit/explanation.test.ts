import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('src/core/report');

/** The names that the sources of the rules give to what they find. */
function ruleNames(): string[] {
  const files = readdirSync(path.join(folder, 'rules')).map(file => path.join('rules', file));
  const sources = [...files, 'readSentences.ts', 'carriedOver.ts'].map(file =>
    readFileSync(path.join(folder, file), 'utf8'),
  );
  const names = sources.flatMap(source =>
    Array.from(source.matchAll(/\b(?:name|rule): (?:\w+ \? )?'([a-z-]+)'(?: : '([a-z-]+)')?/g)),
  );
  return [
    ...new Set(names.flatMap(([, first, second]) => [first, second]).filter(Boolean)),
  ] as string[];
}

suite('explanation of a speaker', () => {
  const explained = readFileSync(path.resolve('src/editor/explanation.ts'), 'utf8');
  for (const name of ruleNames()) {
    test(`the rule ${name} has its sentence`, () =>
      assert.match(explained, new RegExp(`^  '?${name}'?:`, 'm')));
  }
});
