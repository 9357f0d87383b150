import assert from 'node:assert/strict';
import type { PlacedAnnotation } from '../../../../src/core/analysis/annotatedReport';
import { candidatesOf, isToReview, nextToReview } from '../../../../src/core/analysis/toReview';
import type { Anchor } from '../../../../src/core/annotations/types';

function placed(
  id: string,
  anchor: Anchor,
  more: Partial<PlacedAnnotation> = {},
): PlacedAnnotation {
  const selector = { quote: id, prefix: '', suffix: '', start: 0, end: 1 };
  return { annotation: { id, codes: [], selector, speaker: [] }, anchor, isOwn: true, ...more };
}

const span = (start: number) => ({ start, end: start + 5 });
const doubtful = placed('b', { status: 'review', span: span(20), others: [span(60)] });
const lost = placed('c', { status: 'orphan', near: 40 });
const sure = placed('a', { status: 'exact', span: span(5) });
const kept = { ...lost, annotation: { ...lost.annotation, status: 'orphan' as const } };

suite('what is to review', () => {
  test('own passages in doubt or lost, unless they are kept as orphans', () => {
    assert.deepEqual([sure, doubtful, lost, kept].map(isToReview), [false, true, true, false]);
    assert.ok(!isToReview({ ...doubtful, isOwn: false }));
  });

  test('the next one is behind the cursor; from the last on it goes round', () => {
    const all = [sure, doubtful, lost, kept];
    assert.equal(nextToReview(all, 0), doubtful);
    assert.equal(nextToReview(all, 20), lost);
    assert.equal(nextToReview(all, 50), doubtful);
    assert.equal(nextToReview([sure, kept], 0), undefined);
  });

  test('candidates are the likeliest place and the others', () => {
    assert.deepEqual(candidatesOf(doubtful), [span(20), span(60)]);
    assert.deepEqual(candidatesOf(lost), []);
  });
});
