import assert from 'node:assert/strict';
import { allCodes, codePath, codesById } from '../../../../src/core/codebook/codes';
import { addCode, emptyCodebook, idFor } from '../../../../src/core/codebook/editCodebook';
import { matchCode } from '../../../../src/core/codebook/matchCode';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { starterCodebook } from '../../../../src/core/codebook/starterCodebook';
import { textOf } from '../../../support/builtInCodebooks';

const small = `# ours
rapporteur-codebook: 1
codes:
  - id: money
    name: Money
    colour: '#E69F00'
    codes:
      - {id: fees, name: Fees, terms: [fee*, 'cost of sending']}
  - {id: ties, name: Ties, terms: {en: [diaspora], fr: [diaspora, 'liens']}}
`;

suite('codebook', () => {
  test('a tree of codes is read, with colours, terms and languages', () => {
    const { value, problems, writable } = readCodebook(small);
    assert.deepEqual([problems, writable], [[], true]);
    assert.deepEqual(
      allCodes(value).map(({ id }) => id),
      ['money', 'fees', 'ties'],
    );
    assert.deepEqual(codePath(value, 'fees'), ['Money', 'Fees']);
    assert.deepEqual(codesById(value).get('ties')?.terms, [
      { words: 'diaspora', language: 'en' },
      { words: 'diaspora', language: 'fr' },
      { words: 'liens', language: 'fr' },
    ]);
    assert.equal(codesById(value).get('money')?.colour, '#e69f00');
    assert.match(codesById(value).get('fees')?.colour ?? '', /^#[0-9a-f]{6}$/);
  });

  const wrong: readonly [string, string, string][] = [
    ['a bad id', 'codes: [{id: Has Blanks, name: A}]', 'bad-id'],
    ['an id used twice', 'codes: [{id: a, name: A}, {id: a, name: B}]', 'duplicate-id'],
    ['a missing name', 'codes: [{id: a}]', 'missing-field'],
    ['a bad colour', 'codes: [{id: a, name: A, colour: red}]', 'bad-colour'],
    ['codes that are no list', 'codes: {a: b}', 'wrong-type'],
  ];
  for (const [what, text, code] of wrong) {
    test(`${what} is a problem, and the rest is read`, () => {
      const { problems } = readCodebook(`rapporteur-codebook: 1\n${text}\n`);
      assert.deepEqual(
        problems.map(problem => problem.code),
        [code],
      );
    });
  }

  test('a new code goes to the end and changes no other line', () => {
    const edited = addCode(small, { id: 'new-one', name: 'New: one' });
    assert.deepEqual(
      edited.split('\n').filter(line => !small.split('\n').includes(line)),
      ['  - id: new-one', '    name: "New: one"'],
    );
    assert.deepEqual(
      small.split('\n').filter(line => !edited.split('\n').includes(line)),
      [],
    );
    assert.equal(
      allCodes(readCodebook(addCode(emptyCodebook, { id: 'a', name: 'A' })).value).length,
      1,
    );
  });

  test('a codebook that cannot be read is refused', () => {
    assert.throws(() => addCode('codes: [', { id: 'a', name: 'A' }), RangeError);
  });

  test('ids are made of names, in any script, and are new', () => {
    const taken = new Set(['burden-sharing']);
    assert.deepEqual(
      ['Burden sharing', 'Été à Genève', '移民', '!!!'].map(name => idFor(name, taken)),
      ['burden-sharing-2', 'ete-a-geneve', '移民', 'code'],
    );
  });

  test('what is typed means the name that fits best', () => {
    const codes = ['Labour migration', 'Migration data', 'Education and skills'].map(name => ({
      name,
    }));
    assert.deepEqual(
      ['migr', 'labour', 'skills', 'edsk', 'data', 'xyz', ' '].map(
        typed => matchCode(codes, typed)?.name,
      ),
      [
        'Migration data',
        'Labour migration',
        'Education and skills',
        'Education and skills',
        'Migration data',
        undefined,
        undefined,
      ],
    );
  });

  test('the starter has no problems, and at least 25 themes with descriptions', () => {
    assert.deepEqual(readCodebook(textOf('migration.yaml')).problems, []);
    const themes = allCodes(starterCodebook()).filter(({ terms }) => terms.length > 0);
    assert.ok(themes.length >= 25);
    for (const { id, description } of themes) assert.ok(description, id);
  });
});
