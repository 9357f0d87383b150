import assert from 'node:assert/strict';
import { parseReport, reparse } from '../../../../src/core/report/parseReport';
import type { Report } from '../../../../src/core/report/types';
import { applyEdits, type Edit } from '../../../../src/core/text/edits';
import { below, pick, seeded, seedOfRun } from '../../../support/random';
import { corpus, goldNames, goldReport, needsShared } from '../../../support/shared';

// `npm test` tries some hundreds; EDITS=10000 in the long run.
const edits = Number(process.env.EDITS ?? 600);

// What people type and paste, and what makes blocks, headings, lists and speakers come and go.
const snippets = [
  ...[
    'a',
    ' ',
    '.',
    ',',
    ':',
    ';',
    '\n',
    '\n\n',
    '\r\n',
    '# ',
    '- ',
    '**',
    '```\n',
    '> ',
    '| a | b |\n',
    '---\n',
    '===\n',
  ],
  ...[
    'Chile said yes. ',
    'Peru',
    ' and Fiji',
    '\n\nRoundtable 3.1: Piers\n\n',
    '\n\nHe also said no.',
    'co-chaired by Chile and Ms. Ana Ruiz (Peru). ',
  ],
  ...[
    'Ruiz noted that. ',
    '\n\nThe Co-Chairs asked: \n\n- one\n- two\n',
    '“',
    '🚢',
    'é',
    '\uFEFF',
    '\0',
    '\u00a0',
    '\f',
  ],
];

const own = `Forum\n\nRoundtable 1: A\n\nThe Roundtable was co-chaired by Chile and Peru.\n\nThe Co-Chairs said:\n\n- one\n- two\n\nMs. Ana Ruiz (Togo) spoke of piers. She left.\n\nShe also thanked all.\n\n## Session II\n\nRuiz said no, and Fiji said yes.\n`;

function content(report: Report) {
  const { title, roundtables, contributions, speakers, names, isReport } = report;
  return {
    title,
    roundtables,
    contributions,
    speakers,
    names,
    isReport,
    part: report.part({ start: 100, end: 900 }),
  };
}

function randomEdit(random: () => number, text: string): Edit {
  const start = below(random, text.length + 1);
  const length = random() < 0.5 ? 0 : below(random, pick(random, [2, 20, 400]));
  const end = Math.min(text.length, start + length);
  const moved =
    random() < 0.1
      ? text.slice(below(random, text.length), below(random, text.length)).slice(0, 500)
      : undefined;
  return { start, end, text: moved ?? (random() < 0.3 ? '' : pick(random, snippets)) };
}

function agree(text: string, count: number, random: () => number): void {
  let report = parseReport(text);
  for (let i = 0; i < count; i++) {
    const edit = randomEdit(random, report.text);
    const before = report.text;
    report = reparse(report, [edit]);
    assert.equal(report.text, applyEdits(before, [edit]));
    assert.deepEqual(content(report), content(parseReport(report.text)), JSON.stringify(edit));
  }
}

suite('reparse', () => {
  test('equals parsing the new text, for random edits of a small report', () =>
    agree(own, edits, seeded(seedOfRun())));

  test('equals parsing the new text, for several edits in one event', () => {
    const random = seeded(seedOfRun());
    for (let i = 0; i < 100; i++) {
      const report = parseReport(own);
      const places = [below(random, 100), 110 + below(random, 100), 220 + below(random, 100)];
      const event = places.map(start => ({
        start,
        end: start + below(random, 9),
        text: pick(random, snippets),
      }));
      const after = reparse(report, event);
      assert.deepEqual(content(after), content(parseReport(after.text)), JSON.stringify(event));
    }
  });

  test('equals parsing the new text, for random edits of the gold reports and the corpus', function () {
    needsShared(this);
    this.timeout(600_000);
    const random = seeded(seedOfRun());
    const texts = [...goldNames().map(name => goldReport(name).text), ...corpus()];
    const each = Math.max(1, Math.round(edits / texts.length));
    for (const text of texts) agree(text.slice(0, 30_000), each, random);
  });

  test('a block that becomes the first one gives the title', () => {
    const after = reparse(parseReport('x\n\n---\n\nForum on Piers\n\nText here.\n'), [
      { start: 0, end: 3, text: '' },
    ]);
    assert.equal(parseReport(after.text).title, 'Forum on Piers');
    assert.equal(after.title, 'Forum on Piers');
  });

  test('an edit at the very end, of an empty text, and of everything', () => {
    for (const [before, edit] of [
      ['', { start: 0, end: 0, text: own }],
      [own, { start: own.length, end: own.length, text: 'Chile said so.' }],
      [own, { start: 0, end: own.length, text: '' }],
    ] as const) {
      const after = reparse(parseReport(before), [edit]);
      assert.deepEqual(content(after), content(parseReport(after.text)));
    }
  });
});
