import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { annotate } from '../../../../src/core/analysis/annotate';
import { nothingPlaced } from '../../../../src/core/analysis/placed';
import { starterCodebook } from '../../../../src/core/codebook/starterCodebook';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport, reparse } from '../../../../src/core/report/parseReport';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;

suite('annotate', () => {
  test('texts that were typed over are forgotten without a look through all memory', () => {
    const codebook = starterCodebook();
    const themes = new ThemeMatcher(codebook);
    let report = parseReport(
      'Session 1: Piers\n\nOn costs, Peru said that piers age.\n\n'.repeat(8_000),
    );
    const { length } = report.text;
    const type = () => {
      const at = report.text.length - 10;
      report = reparse(report, [{ start: at, end: at, text: 'x' }]);
      const annotated = annotate({ report, codebook, themes, ...nothingPlaced });
      assert.ok(annotated.mentionsIn({ start: at - 200, end: at }).length > 0);
      assert.ok(annotated.report.text.length > length);
    };
    type();
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let i = 0; i < 100; i++) {
      type();
      if (i % 10 === 0) collect({ type: 'minor' });
    }
    collect({ type: 'minor' });
    const texts = (process.memoryUsage().heapUsed - before) / length;
    assert.ok(texts < 40, `${texts.toFixed(0)} texts`);
  });
});
