import assert from 'node:assert/strict';
import { anchor } from '../../../../src/core/annotations/anchor';
import { readSidecar } from '../../../../src/core/annotations/readSidecar';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';

// Large enough to take minutes, or the end of the process, without the guards.
const many = 250_000;
const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const nested = (depth: number) => lines(depth, i => `${' '.repeat(i)}a:`);

/** Files that cost a YAML parser seconds, gigabytes, or the whole process. */
const hostile: Readonly<Record<string, string>> = {
  'many open brackets': '['.repeat(many),
  'brackets as deep as a stack may bear': '['.repeat(3_000),
  'many closing brackets': ']'.repeat(many),
  'many commas': `[${','.repeat(many)}`,
  'maps in maps': '{a: '.repeat(many / 4),
  'lists in lists': '- '.repeat(many / 2),
  'blocks in blocks': nested(1_400),
  'keys without end': lines(many / 10, i => `key${i}: 1`),
  'the same key again and again': 'a: 1\n'.repeat(many / 5),
  'aliases of aliases': `a: &a [${'x,'.repeat(9)}]\n${lines(20, i => `k${i}: &k${i} [${`*${i === 0 ? 'a' : `k${i - 1}`}, `.repeat(9)}]`)}\nannotations: *k19\ncodes: *k19`,
  'escapes that are none': `a: "${'\\q'.repeat(many / 2)}"`,
  'one string without end': `a: "${'x'.repeat(4 * many)}`,
  'megabytes of blanks': ' '.repeat(20 * many),
  'megabytes of lines': '#\n'.repeat(10 * many),
  directives: '%a\n'.repeat(many / 3),
  'NUL characters': '\0'.repeat(many),
};

suite('untrusted input', () => {
  for (const [what, text] of Object.entries(hostile)) {
    test(`${what}: neither thrown nor hung on, in a sidecar or a codebook`, function () {
      this.timeout(20_000);
      const files = [
        text,
        `rapporteur: 1\nannotations:\n  - ${text}`,
        `rapporteur: 1\nannotations:\n  - id: a\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2\n  - note: ${text}`,
      ];
      const start = performance.now();
      for (const file of files) {
        const { problems } = readSidecar(file, { codes: new Set(['x']) });
        assert.ok(problems.length <= 1_000);
        for (const problem of problems) assert.ok(problem.start < problem.end, problem.code);
      }
      readCodebook(text);
      readCodebook(`rapporteur-codebook: 1\ncodes:\n  - ${text}`);
      // Generous, for slow machines.
      assert.ok(performance.now() - start < 15_000);
    });
  }

  test('twenty thousand entries of another shape are given up where they become too many', () => {
    const entry = "  - {id: x, codes: ['x'], quote: 'q', start: 1, end: 2}\n";
    const { value, problems, writable } = readSidecar(
      `rapporteur: 1\nannotations:\n${lines(40_000, i => entry.replace('x', `x${i}`))}`,
    );
    assert.ok(value.annotations.length > 5_000);
    assert.deepEqual([problems.map(({ code }) => code), writable], [['too-large'], false]);
  });

  test('any number of entries as we write them is read', () => {
    const entry = (i: number) =>
      `  - id: a${i}\n    codes: [x]\n    quote: q\n    start: 1\n    end: 2`;
    const { value, problems, writable } = readSidecar(
      `rapporteur: 1\nannotations:\n${lines(20_000, entry)}\n`,
    );
    assert.deepEqual([value.annotations.length, problems, writable], [20_000, [], true]);
  });

  test('names of Object’s own fields are fields like others', () => {
    const fields = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const entry = `  - id: __proto__\n    codes: [constructor]\n    quote: q\n    start: 1\n    end: 2\n${fields.map(key => `    ${key}: {polluted: 1}\n`).join('')}`;
    const { value, problems } = readSidecar(
      `rapporteur: 1\n__proto__: {polluted: 1}\nannotations:\n${entry}`,
      { codes: new Set() },
    );
    assert.deepEqual(
      value.annotations.map(({ id }) => id),
      ['__proto__'],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['unknown-code'],
    );
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  test('selectors and a text made to match everywhere do not hang', function () {
    this.timeout(20_000);
    const text = 'a'.repeat(many);
    const selectors = Array.from({ length: 2_000 }, (_, i) => ({
      quote: `${'a'.repeat(40 + (i % 500))}${i % 2 ? 'b' : ''}`,
      prefix: 'a'.repeat(5_000),
      suffix: `${'a'.repeat(31)}c`,
      start: 2 * many,
      end: 2 * many + 5,
    }));
    const start = performance.now();
    assert.ok(anchor(text, selectors).every(({ status }) => status === 'orphan'));
    assert.ok(performance.now() - start < 15_000);
  });
});
