import assert from 'node:assert/strict';
import { parseReport, reparse } from '../../../../src/core/report/parseReport';
import type { Report } from '../../../../src/core/report/types';
import { applyEdits, type Edit } from '../../../../src/core/text/edits';
import type { Span } from '../../../../src/core/text/span';
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
  ...[
    '\n\n12\n\n',
    '\n\nA/HRC/30/45\n',
    '---\ntitle: Piers\n---\n',
    '\n\n2. Setting the scene\n\n',
    '\n\nFinance\n\n3. The Treasurer said that the piers of the north had cost less than those of Fiji.\n',
  ],
];

const own = `Forum\n\nRoundtable 1: A\n\nThe Roundtable was co-chaired by Chile and Peru.\n\nThe Co-Chairs said:\n\n- one\n- two\n\nMs. Ana Ruiz (Togo) spoke of piers. She left.\n\nShe also thanked all.\n\n## Session II\n\nRuiz said no, and Fiji said yes.\n`;

// Lines that only belong to the page, front matter and what looks like it, and headings that the line below makes.
const paged = `---\ntitle: Forum\n\n12\n\nPeru said that piers and\n\n12\n\nA/HRC/30/45\n\ntugs age, and Fiji asked for\n\n- 13 -\n\nMore boats.\n\nFinance\n\n3. The Treasurer said that the piers of the north had cost less than those of Fiji.\n\n2. Setting the scene\n\nMs. Ana Ruiz (Togo) spoke of piers that are older than all who were present in the hall.\n\n---\n\nShe left.\n`;

function content(report: Report) {
  const { title, roundtables, contributions, speakers, names, isReport, acronyms } = report;
  return {
    title,
    roundtables,
    contributions,
    speakers,
    names,
    isReport,
    acronyms,
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

// Enough for all that blocks tell each other; each edit reads all of it anew.
const pageLength = 8_000;

/** The beginning of a text, or a part from anywhere in it. */
function pageOf(text: string, random: () => number): string {
  const from = random() < 0.5 ? 0 : below(random, Math.max(1, text.length - pageLength));
  return text.slice(from, from + pageLength);
}

/** What `text` reads like when the part in braces gives way to `by`: as if it had been so from the start. */
function edited(text: string, by: string): Report {
  const [start, end] = [text.indexOf('{'), text.indexOf('}') - 1];
  const edit = { start, end, text: by };
  const after = reparse(parseReport(text.replace(/[{}]/g, '')), [edit]);
  assert.deepEqual(content(after), content(parseReport(after.text)));
  return after;
}

function onlyContribution({ contributions: [only, ...others] }: Report): Span {
  assert.ok(only && others.length === 0);
  return only;
}

suite('reparse', function () {
  // A machine with other work may take 60 ms for an edit of the corpus.
  this.timeout(60_000 + 60 * edits);

  test('equals parsing the new text, for random edits of a small report', () => {
    const random = seeded(seedOfRun());
    // Random edits leave little of a text after some hundreds.
    for (let i = 0; i < edits; i += 200) agree(pick(random, [own, paged]), 200, random);
  });

  test('equals parsing the new text, for random edits of lines that are cut for their length', () => {
    const random = seeded(seedOfRun());
    const line = 'Peru said that piers age. ';
    const long = [line.repeat(1_400), 'x'.repeat(40_000), '🚢'.repeat(20_001), line.repeat(2_000)];
    agree(long.join('\n'), Math.ceil(edits / 100), random);
  });

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
    const random = seeded(seedOfRun());
    const texts = [...goldNames().map(name => goldReport(name).text), ...corpus()];
    const each = Math.max(1, Math.round(edits / texts.length));
    for (const text of texts) agree(pageOf(text, random), each, random);
  });

  test('a block that becomes the first one gives the title', () => {
    const after = edited('{x\n\n}---\n\nForum on Piers\n\nText here.\n', '');
    assert.equal(after.title, 'Forum on Piers');
  });

  test('a line far below the first one closes front matter, and opens it again', () => {
    const fields = 'Note: piers\n\n'.repeat(40);
    const closed = edited(`---\ntitle: Forum\n\n${fields}{}\nPeru spoke.\n`, '---');
    assert.equal(closed.title, 'Forum');
    const opened = edited(`---\ntitle: Forum\n\n${fields}{---}\nPeru spoke.\n`, '');
    assert.notEqual(opened.title, 'Forum');
  });

  test('front matter is none below other lines of the page, and is some without them', () => {
    const matter = '---\ntitle: Forum\n---\nPeru said yes.\n';
    assert.equal(edited(`{}${matter}`, '12\n').title, 'title: Forum');
    assert.equal(edited(`{12\n}${matter}`, '').title, 'Forum');
  });

  test('a sentence goes on behind a page break once its rest begins in small letters', () => {
    const above = 'Session 1: Piers\n\nPeru said that piers and\n\n12\n\nA/HRC/30/45\n\n';
    const joined = edited(`${above}{T}ugs age.\n\nShe left.\n`, 't');
    assert.equal(
      joined.textIn(onlyContribution(joined)),
      'Peru said that piers and\n\n12\n\nA/HRC/30/45\n\ntugs age.',
    );
    const parted = edited(`${above}{t}ugs age.\n\nShe left.\n`, 'T');
    assert.equal(parted.textIn(onlyContribution(parted)), 'Peru said that piers and');
  });

  test('a line that is cut for its length is read with what stands at its end', () => {
    const long = 'x'.repeat(40_000);
    edited(`Peru said that tugs\n*** ${long.slice(9)}{}${long}\n\nHe left.\n`, ' ');
    edited(`${long.slice(0, 32_767)}{x}Peru said yes.\n`, ' ');
    edited(`${long.slice(0, 32_766)}{} Peru said yes.\n`, '🚢');
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
