import assert from 'node:assert/strict';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Contribution } from '../../../../src/core/report/types';
import { nameIn } from '../../../../src/core/text/ref';
import { type Gold, goldNames, goldReport, needsShared } from '../../../support/shared';

type GoldContribution = Gold['contributions'][number];

/** As the score does: of a person the surname decides, bodies are compared without blanks. */
function keyOf(ref: string): string {
  const name = nameIn(ref as never).toLowerCase();
  if (ref.startsWith('person:')) return `person:${name.split(' ').at(-1)}`;
  return /^(?:org|group):/.test(ref) ? name.replace(/\W/g, '') : ref.toLowerCase();
}

/** Whether the speakers fit and at least half of both spans is shared. */
function isRight(found: Contribution, gold: readonly GoldContribution[]): boolean {
  return gold.some(({ start, end, speakers, also }) => {
    const shared = Math.min(end, found.end) - Math.max(start, found.start);
    const all = Math.max(end, found.end) - Math.min(start, found.start);
    if (shared * 2 < all) return false;
    const allowed = new Set([...speakers, ...also].map(keyOf));
    return found.speakers.every(ref => allowed.has(keyOf(ref)));
  });
}

suite('confidence', () => {
  test('of the contributions that are said to be 0.9 sure or more, 95 % are right', function () {
    needsShared(this);
    let [sure, right] = [0, 0];
    for (const name of goldNames()) {
      const { text, gold } = goldReport(name);
      const { start, end } = gold.scope;
      for (const contribution of parseReport(text).contributions) {
        if (contribution.confidence < 0.9) continue;
        if (contribution.start < start || contribution.end > end) continue;
        if (
          gold.ambiguous.some(
            each => each.start < contribution.end && contribution.start < each.end,
          )
        )
          continue;
        sure++;
        if (isRight(contribution, gold.contributions)) right++;
      }
    }
    console.log(`      ${right} of ${sure} are right`);
    assert.ok(sure > 100 && right >= 0.95 * sure);
  });

  test('what is a guess says so', () => {
    const text = 'Session 1: A\n\nMorroco said yes.\n\nIn Peru’s view, no.';
    const [misspelt, view] = parseReport(text).contributions;
    assert.ok(misspelt && misspelt.confidence < 0.8);
    assert.ok(view && view.confidence < 0.9);
  });
});
