import assert from 'node:assert/strict';
import { analysisOf } from '../../../../src/core/analysis/analyze';
import { exporterOf } from '../../../../src/core/export/exporter';
import { bytesOf, exported, hostile, usualOptions } from '../../../support/exported';

const text = 'Session 1: Piers 🚢\n\nPeru asked for wells.\n';

suite('jsonExport', () => {
  const written = (reports: Parameters<typeof bytesOf>[1]) =>
    JSON.parse(bytesOf(exporterOf('json', 'json', usualOptions), reports).toString()) as {
      annotations: Record<string, unknown>[];
    }[];

  test('each report has its analysis and its annotations', () => {
    const report = exported(text, [{ quote: 'wells', codes: ['water'], coder: 'ana' }]);
    const { annotations, ...analysis } = written([report, exported('', [], 'b.txt')])[0] ?? {};
    const { report: read, mentions } = report.annotated;
    assert.deepEqual(analysis, JSON.parse(JSON.stringify(analysisOf('a.txt', read, mentions))));
    assert.deepEqual(annotations, [
      {
        id: 'a0',
        codes: ['water'],
        quote: 'wells',
        start: 35,
        end: 40,
        status: 'exact',
        speakers: ['country:PE'],
        roundtable: '1',
        coder: 'ana',
      },
    ]);
  });

  test('hostile texts come back as they are', () => {
    const tagged = hostile.map(quote => ({ quote, note: quote, status: 'orphan' as const }));
    const [{ annotations } = { annotations: [] }] = written([exported(text, tagged)]);
    assert.deepEqual(
      annotations.map(({ note }) => note),
      [...hostile],
    );
  });

  test('no reports give an empty list', () => {
    assert.deepEqual(written([]), []);
  });
});
