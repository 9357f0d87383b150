import assert from 'node:assert/strict';
import { codeIdAt } from '../../../../src/core/codebook/codeAt';
import { completeCodebook } from '../../../../src/core/codebook/completeCodebook';

/** What is offered at the bar. */
function offered(marked: string): string[] {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completeCodebook(text, offset).items.map(item => item.text);
}

suite('completion in a codebook', () => {
  test('the fields of the file that are not there yet', () => {
    assert.deepEqual(offered('rapporteur-codebook: 1\n|'), ['codes']);
  });

  test('the fields of a code that are not there yet, above or below', () => {
    const text = 'codes:\n  - id: a\n    |\n    name: A\n  - id: b\n    colour: "#000000"\n';
    assert.deepEqual(offered(text), ['colour', 'description', 'terms', 'not', 'codes']);
  });

  test('the fields of a new code, also of one below another', () => {
    assert.deepEqual(offered('codes:\n  - |\n')[0], 'id');
    assert.deepEqual(offered('codes:\n  - id: a\n    codes:\n      - |\n')[0], 'id');
  });

  test('languages below terms, and nothing in a list of terms', () => {
    assert.deepEqual(offered('codes:\n  - id: a\n    terms:\n      |\n'), ['en', 'fr', 'es']);
    assert.deepEqual(offered('codes:\n  - id: a\n    terms:\n      - |\n'), []);
  });

  test('colours in quotation marks, in place of what is written', () => {
    const text = "codes:\n  - id: a\n    colour: '#0";
    const { span, items } = completeCodebook(text, text.length);
    assert.equal(items[0]?.text, "'#e69f00'");
    assert.equal(text.slice(span.start), "'#0");
  });
});

suite('the code at a place of a codebook', () => {
  const text =
    'codes:\n  - id: ports\n    name: Ports\n    # where ships rest\n    terms:\n      - quay\n    codes:\n      - name: Piers\n        id: piers\n  - name: Docks\n    id: docks # dry\n';
  const at = (words: string) => codeIdAt(text, text.indexOf(words));

  test('is the innermost whose lines hold it', () => {
    assert.equal(at('Ports'), 'ports');
    assert.equal(at('quay'), 'ports');
    assert.equal(at('Piers'), 'piers');
    assert.equal(at('Docks'), 'docks');
    assert.equal(at('dry'), 'docks');
  });

  test('is none above the codes', () => {
    assert.equal(at('codes:'), undefined);
  });
});
