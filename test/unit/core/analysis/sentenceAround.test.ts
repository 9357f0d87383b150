import assert from 'node:assert/strict';
import { sentenceAround } from '../../../../src/core/analysis/sentenceAround';
import { slice } from '../../../../src/core/text/span';
import { marked } from '../../../support/marked';

function around(source: string): string {
  const { text, spans } = marked(source);
  return slice(text, sentenceAround(text, spans[0]!)).trim();
}

suite('sentenceAround', () => {
  test('a mention stands in its sentence, which ends with its line', () => {
    assert.equal(around('One. Two {x:tides} came. Three.'), 'Two tides came.');
    assert.equal(around('Above\nTwo {x:tides} came\nBelow'), 'Two tides came');
    assert.equal(around('{x:tides}'), 'tides');
  });

  test('a long sentence is cut, and what spans two counts whole', () => {
    const long = `${'very '.repeat(100)}{x:tides}${' very'.repeat(100)}`;
    assert.equal(around(long).length <= 405, true);
    assert.ok(around(long).includes('tides'));
    assert.equal(around('One. Two {x:of. Three} came. Four.'), 'Two of. Three came.');
  });
});
