import assert from 'node:assert/strict';
import { headingOfLine } from '../../../../src/core/analysis/headingLine';
import { marked } from '../../../support/marked';

/** The number, title and level of a line whose heading is marked as `{h:…}`. */
function parts(sample: string): (string | number | undefined)[] {
  const { text, spans } = marked(sample);
  const { heading, number, title, level } = headingOfLine(text, { start: 0, end: text.length });
  assert.deepEqual(heading, { start: spans[0]?.start, end: spans[0]?.end }, sample);
  return [number, title, level];
}

suite('headingOfLine', () => {
  test('number and title are taken apart as people write them', () => {
    assert.deepEqual(parts('{h:2.1 Migration and cities}'), ['2.1', 'Migration and cities', 8]);
    assert.deepEqual(parts('{h:Round table 3 - Water}'), ['3', 'Water', 7]);
    assert.deepEqual(parts('{h:Table ronde no 2 – Routes}'), ['2', 'Routes', 7]);
    assert.deepEqual(parts('{h:Session IV}'), ['IV', '', 7]);
    assert.deepEqual(parts('{h:II. Ports}'), ['II', 'Ports', 7]);
  });

  test('a line without a number is its own title, numbers of other kinds included', () => {
    for (const line of ['Ships and weather', '2015 was dry', '1,200 people came', 'I think so'])
      assert.deepEqual(parts(`{h:${line}}`), [undefined, line, 7], line);
  });

  test('marks of Markdown are no part of the heading, and tell its level', () => {
    assert.deepEqual(parts('### {h:Ports}'), [undefined, 'Ports', 3]);
    assert.deepEqual(parts('**{h:Ports}**'), [undefined, 'Ports', 7]);
    assert.deepEqual(parts('## {h:2 Ports} ##'), ['2', 'Ports', 2]);
  });
});
