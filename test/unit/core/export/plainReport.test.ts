import assert from 'node:assert/strict';
import { annotate } from '../../../../src/core/analysis/annotate';
import type { PlacedAnnotation } from '../../../../src/core/analysis/annotatedReport';
import { plainAnnotation, plainReport } from '../../../../src/core/export/plainReport';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import { parseReport } from '../../../../src/core/report/parseReport';

const text =
  'Roundtable 2: 🚢 Piers\n\nChaired by Peru.\n\nChile said that piers need repair. Ghana – on dredging.\n';

function annotated(of: string) {
  const codebook = { codes: [] };
  return annotate({
    report: parseReport(of),
    codebook,
    themes: new ThemeMatcher(codebook),
    annotations: [],
    corrections: [],
  });
}

suite('plainReport', () => {
  test('offsets are UTF-16, of headings for roundtables', () => {
    const { roundtables, contributions } = plainReport(annotated(text));
    const [roundtable] = roundtables;
    assert.ok(roundtable);
    assert.equal(text.slice(roundtable.start, roundtable.end), 'Roundtable 2: 🚢 Piers');
    assert.deepEqual(roundtable.body, { start: roundtable.start, end: text.length });
    const said = contributions.map(({ start, end }) => text.slice(start, end));
    assert.ok(said.includes('Chile said that piers need repair.'), said.join());
    assert.ok(contributions.every(({ roundtable: at }) => at === 0));
  });

  test('what it gives is values alone: the same after JSON, and nothing of it is the report’s own', () => {
    const report = annotated(text);
    const plain = plainReport(report);
    const defined = JSON.parse(JSON.stringify(plain)) as unknown;
    assert.deepEqual(JSON.parse(JSON.stringify(plainReport(report))), defined);
    assert.notEqual(plain.contributions[0]?.speakers, report.report.contributions[0]?.speakers);
  });

  test('a text that is no report has empty lists', () => {
    const plain = plainReport(annotated('Peru is a country.'));
    assert.equal(plain.isReport, false);
    assert.deepEqual(
      [plain.roundtables, plain.speakers, plain.contributions, plain.mentions],
      [[], [], [], []],
    );
  });
});

suite('plainAnnotation', () => {
  const selector = { quote: 'piers', prefix: '', suffix: '', start: 3, end: 8 };
  const annotation = { id: 'a1', codes: ['harbours'], selector, speaker: ['country:CL'] };

  test('tells where the passage is now, not where it was tagged', () => {
    const placed: PlacedAnnotation = {
      annotation,
      anchor: { status: 'moved', span: { start: 40, end: 45 } },
      coder: 'ana',
      isOwn: false,
    };
    const { status, span, coder, quote, speakers } = plainAnnotation(placed);
    assert.deepEqual([status, span, coder], ['moved', { start: 40, end: 45 }, 'ana']);
    assert.deepEqual([quote, speakers], ['piers', ['country:CL']]);
  });

  test('an orphan has no place', () => {
    const placed: PlacedAnnotation = {
      annotation,
      anchor: { status: 'orphan', near: 3 },
      isOwn: true,
    };
    const plain = plainAnnotation(placed);
    assert.deepEqual([plain.status, plain.span], ['orphan', undefined]);
  });
});
