import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/analysis/annotate';
import { codeCounts } from '../../../../src/core/analysis/codeCounts';
import { readCodebook } from '../../../../src/core/codebook/readCodebook';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';

const codebook = readCodebook(
  'codes:\n  - {id: tides, name: T, terms: [tide*]}\n  - {id: docks, name: D}\n',
).value;

const tagged = (id: string, codes: readonly string[]) => ({
  annotation: {
    id,
    codes,
    selector: { quote: 'tides', prefix: '', suffix: '', start: 0, end: 5 },
    speaker: [],
  },
  anchor: { status: 'orphan', near: 0 } as const,
  isOwn: true,
});

suite('codeCounts', () => {
  test('mentions of themes and annotations are counted by code, unknown codes too', () => {
    const report = annotate({
      report: parseReport('Roundtable 1: A\n\nChile spoke of tides, and of the tide.\n'),
      codebook,
      themes: new ThemeMatcher(codebook),
      annotations: [tagged('x', ['docks', 'tides']), tagged('y', ['docks', 'gone'])],
      corrections: [],
    });
    assert.deepEqual(Object.fromEntries(codeCounts(report)), {
      tides: { mentions: 2, annotations: 1 },
      docks: { mentions: 0, annotations: 2 },
      gone: { mentions: 0, annotations: 1 },
    });
  });
});
