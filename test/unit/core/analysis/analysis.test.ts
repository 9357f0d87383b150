import assert from 'node:assert/strict';
import { analysisOf } from '../../../../src/core/analysis/analyze';
import { annotate } from '../../../../src/core/analysis/annotate';
import {
  type HighlightKind,
  highlightsIn,
  type Shown,
} from '../../../../src/core/analysis/highlights';
import { mentionCounts } from '../../../../src/core/analysis/mentionCounts';
import { outlineOf, type OutlineNode } from '../../../../src/core/analysis/outline';
import { starterCodebook } from '../../../../src/core/codebook/starterCodebook';
import { findMentions } from '../../../../src/core/mentions/findMentions';
import { ThemeMatcher } from '../../../../src/core/mentions/themeMatcher';
import {
  contributionAt,
  nextOfSpeakers,
  roundtableAt,
  speakersAt,
} from '../../../../src/core/report/navigate';
import { parseReport } from '../../../../src/core/report/parseReport';
import type { Ref } from '../../../../src/core/text/ref';

const text = `Report 🚢

Roundtable 1: A

The Roundtable was co-chaired by Chile and Fiji.

Chile and Peru asked for data. Fiji
spoke of UNICEF.

Roundtable 1.1: B

Chile thanked the Russian
Federation.
`;
const report = parseReport(text);
const codebook = starterCodebook();
const themes = new ThemeMatcher(codebook);

function shape(nodes: readonly OutlineNode[]): unknown[] {
  return nodes.map(node => {
    if (node.kind === 'contribution') return node.contribution;
    if (node.kind === 'speaker') return [node.ref, ...shape(node.children)];
    return [report.roundtables[node.roundtable]?.title, ...shape(node.children)];
  });
}

suite('analysis', () => {
  test('the outline holds speakers under their roundtable, joint ones each', () => {
    assert.deepEqual(shape(outlineOf(report)), [
      ['A', ['country:CL', 0], ['country:PE', 0], ['country:FJ', 1], ['B', ['country:CL', 2]]],
    ]);
  });

  test('offsets that leave the program are code points on the canonical text', () => {
    const analysis = analysisOf('r.txt', parseReport(text.replace(/\n/g, '\r\n')), []);
    const canonical = [...text];
    const [first] = analysis.contributions;
    assert.equal(
      canonical.slice(first?.start, first?.end).join(''),
      'Chile and Peru asked for data.',
    );
    assert.deepEqual(
      analysis.roundtables.map(({ start, end }) => canonical.slice(start, end).join('')),
      ['Roundtable 1: A', 'Roundtable 1.1: B'],
    );
    assert.deepEqual(
      [analysis.title, analysis.contributions.map(({ roundtable }) => roundtable)],
      ['Report 🚢', ['1', '1', '1.1']],
    );
  });

  test('mentions are the names and themes of the text', () => {
    assert.deepEqual(
      findMentions(report, themes).map(
        ({ ref, start, end }) => `${ref} ${text.slice(start, end).replace('\n', ' ')}`,
      ),
      [
        'country:CL Chile',
        'country:FJ Fiji',
        'country:CL Chile',
        'country:PE Peru',
        'theme:data data',
        'country:FJ Fiji',
        'org:UNICEF UNICEF',
        'country:CL Chile',
        'country:RU Russian Federation',
      ],
    );
  });

  test('highlights never overlap, are in order, and end at line breaks', () => {
    const annotated = annotate({ report, codebook, themes, annotations: [], corrections: [] });
    const found = highlightsIn(annotated, { start: 0, end: text.length });
    assert.deepEqual(
      found.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
      [
        'country Chile',
        'country Fiji',
        'speaker Chile',
        'speaker Peru',
        'theme data',
        'speaker Fiji',
        'organisation UNICEF',
        'speaker Chile',
        'country Russian',
        'country Federation',
      ],
    );
    const part = highlightsIn(annotated, {
      start: text.indexOf('data'),
      end: text.indexOf('data') + 2,
    });
    assert.deepEqual(
      part.map(({ kind }) => kind),
      ['theme'],
    );
  });

  test('of highlights only the wanted kinds and subjects are given', () => {
    const annotated = annotate({ report, codebook, themes, annotations: [], corrections: [] });
    const kinds = new Set<HighlightKind>(['country', 'theme', 'speaker']);
    const found = (shown: Shown) =>
      highlightsIn(annotated, { start: 0, end: text.length }, shown).map(
        ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
      );
    const wholeReport = found({ kinds });
    assert.ok(wholeReport.includes('speaker Fiji') && !wholeReport.includes('organisation UNICEF'));
    // Where no speaker is wanted, his name is that of a country.
    assert.deepEqual(found({ kinds: new Set<HighlightKind>(['country']) }).slice(1, 5), [
      'country Fiji',
      'country Chile',
      'country Peru',
      'country Fiji',
    ]);
    assert.deepEqual(found({ kinds, only: new Set<Ref>(['country:FJ', 'theme:data']) }), [
      'country Fiji',
      'theme data',
      'speaker Fiji',
    ]);
  });

  test('subjects of mentions are counted, the most frequent first', () => {
    assert.deepEqual(
      mentionCounts(findMentions(report, themes)).map(({ ref, count }) => `${ref} ${count}`),
      [
        'country:CL 3',
        'country:FJ 2',
        'country:PE 1',
        'theme:data 1',
        'org:UNICEF 1',
        'country:RU 1',
      ],
    );
  });

  test('places: who speaks here, in which roundtable, and where next', () => {
    const at = (words: string) => text.indexOf(words);
    assert.equal(contributionAt(report, at('asked')), 0);
    assert.equal(contributionAt(report, at('Roundtable 1:')), undefined);
    assert.equal(roundtableAt(report, at('thanked')), 1);
    assert.equal(roundtableAt(report, 0), undefined);
    assert.deepEqual(speakersAt(report, at('asked')), ['country:CL', 'country:PE']);
    const next = (words: string, direction: 1 | -1) =>
      nextOfSpeakers(report, at(words), direction, ['country:CL']);
    assert.deepEqual(next('asked', 1), { contribution: 2, wrapped: false });
    assert.deepEqual(next('thanked', 1), { contribution: 0, wrapped: true });
    assert.deepEqual(next('asked', -1), { contribution: 2, wrapped: true });
    assert.equal(nextOfSpeakers(report, 0, 1, ['country:TG']), undefined);
  });
});
