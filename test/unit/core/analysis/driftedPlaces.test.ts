import assert from 'node:assert/strict';
import { driftedPlaces } from '../../../../src/core/analysis/driftedPlaces';
import { follow, place } from '../../../../src/core/analysis/place';
import { nothingPlaced } from '../../../../src/core/analysis/placed';
import { describe } from '../../../../src/core/annotations/describe';
import type { Annotation } from '../../../../src/core/annotations/types';
import { parseReport } from '../../../../src/core/report/parseReport';
import { applyEdits, type Edit } from '../../../../src/core/text/edits';
import { marked } from '../../../support/marked';

const { text: before, spans } = marked(
  'Roundtable 1: Piers\n\nChile asked for {mine:more data on piers}. Peru said that {theirs:piers cost money}.\n',
);

function annotation(id: string): Annotation {
  const span = spans.find(({ label }) => label === id);
  assert.ok(span);
  return { id, codes: ['data'], selector: describe(before, span), speaker: ['country:CL'] };
}

/** What has drifted after `words` became `by`, where each sidecar has one annotation. */
function drifted(words: string, by: string) {
  const start = before.indexOf(words);
  const edits: Edit[] = [{ start, end: start + words.length, text: by }];
  const files = ['mine', 'theirs'].map(id => ({
    annotations: [annotation(id)],
    corrections: [],
    isOwn: id === 'mine',
  }));
  const placed = place(files, parseReport(before), nothingPlaced);
  const text = applyEdits(before, edits);
  const after = follow(placed, edits, text, before);
  return driftedPlaces({ report: parseReport(text), annotations: after.annotations });
}

suite('driftedPlaces', () => {
  test('a passage whose words became quite others tells them', () => {
    const places = drifted('ore data on pier', 'any figures about the harbour’s wharve');
    assert.equal(places.get('mine')?.selector.quote, 'many figures about the harbour’s wharves');
    assert.deepEqual(places.get('mine')?.speaker, ['country:CL']);
  });

  test('one that would be found all the same keeps what it tells', () => {
    assert.equal(drifted('Roundtable 1', 'A title\n\nRoundtable 1').size, 0);
    assert.equal(drifted('Chile asked', 'Chile then asked again').size, 0);
    assert.equal(drifted('data on', 'date on').size, 0);
  });

  test('one that is gone keeps what it tells, so that it can come back', () => {
    assert.equal(drifted('more data on piers', '').size, 0);
  });

  test('those of other coders are never written', () => {
    assert.equal(drifted('iers cost mone', 'orts earn thousands of other thing').size, 0);
  });
});
