import assert from 'node:assert/strict';
import { pdf, type PrintedLine } from '../../support/handmade';
import { imported, outcomeOf } from '../../support/imported';

const width = 80;

/** Lines from `top` down, 14 points apart. */
function lines(top: number, ...texts: string[]): PrintedLine[] {
  return texts.map((text, i) => ({ text, y: top - 14 * i }));
}

async function read(...pages: PrintedLine[][]): Promise<string> {
  return (await imported(pdf(pages), 'a.pdf')).text;
}

const full =
  'Chile said that the old piers of the harbour would not last for another winter, and'.slice(
    0,
    width + 3,
  );

suite('reports in PDF', () => {
  test('lines become paragraphs, and words that were broken are whole again', async () => {
    const text = await read(
      lines(
        700,
        full,
        'asked all hosts for help with new ones. It recalled that the storms of the last spring devel-',
        'oped quickly.',
        'Peru said no.',
      ),
    );
    assert.equal(
      text,
      `${full} asked all hosts for help with new ones. It recalled that the storms of the last spring developed quickly.\n\nPeru said no.\n`,
    );
  });

  test('paragraphs told apart by distance alone stay apart', async () => {
    const text = await read([...lines(700, full, full, full), ...lines(640, full, full)]);
    assert.deepEqual(text.split('\n\n').length, 2);
  });

  test('a paragraph runs over the page; heads, feet and page numbers do not', async () => {
    const framed = (page: number, ...body: PrintedLine[]): PrintedLine[] => [
      { text: 'Report on Harbours', y: 810, size: 9 },
      ...body,
      { text: `Page ${page} of 3`, y: 30, size: 9 },
    ];
    const text = await read(
      framed(1, ...lines(700, full, full)),
      framed(2, ...lines(700, 'in the end also for money.', 'Peru said no.')),
      framed(3, ...lines(700, 'Ghana said yes.')),
    );
    assert.equal(
      text,
      `${full} ${full} in the end also for money.\n\n<!-- page 2 -->\n\nPeru said no.\n\n<!-- page 3 -->\n\nGhana said yes.\n`,
    );
  });

  test('larger type is a heading, at a level by its size', async () => {
    const text = await read([
      { text: 'Report on Harbours', y: 780, size: 20 },
      { text: 'Session 1: Piers', y: 740, size: 14, isBold: true },
      ...lines(700, full, 'asked for help.'),
    ]);
    assert.equal(text, `# Report on Harbours\n\n## Session 1: Piers\n\n${full} asked for help.\n`);
  });

  test('small print at the foot is footnotes, and raised numbers are their marks', async () => {
    const text = await read([
      { text: 'Chile said yes', y: 700 },
      { text: '1', x: 129, y: 705, size: 6 },
      { text: ' to the piers.', x: 132.5, y: 700 },
      ...lines(686, full, full),
      { text: '1', x: 60, y: 63, size: 5 },
      { text: 'See the annex.', x: 64, y: 60, size: 8 },
    ]);
    assert.equal(
      text,
      `Chile said yes[^1] to the piers.\n\n${full} ${full}\n\n[^1]: See the annex.\n`,
    );
  });

  test('two columns are read one after the other', async () => {
    const column = (x: number, word: string): PrintedLine[] =>
      Array.from({ length: 4 }, (_, i) => ({
        text: `${word} said that the piers ${i}`,
        x,
        y: 700 - 14 * i,
      }));
    const text = await read([...column(60, 'Chile'), ...column(320, 'Peru')]);
    assert.ok(
      text.indexOf('Chile said that the piers 3') < text.indexOf('Peru said that the piers 0'),
    );
  });

  test('what looks like a table is told', async () => {
    const rows = [0, 1, 2].flatMap(i => [
      { text: `Speaker ${i}`, y: 700 - 20 * i },
      { text: `Point ${i}`, x: 300, y: 700 - 20 * i },
    ]);
    const { problems } = await imported(pdf([rows]), 'a.pdf');
    assert.deepEqual(
      problems.map(({ code, args }) => `${code} ${args.join()}`),
      ['tabular 1', 'uncounted 1'],
    );
  });

  test('an import can be cancelled between pages', async () => {
    const abort = new AbortController();
    const file = pdf(Array.from({ length: 50 }, () => lines(700, full)));
    let pages = 0;
    const onPage = (page: number) => {
      pages = page;
      if (page === 3) abort.abort();
    };
    const { status } = await outcomeOf(file, 'a.pdf', { signal: abort.signal, onPage });
    assert.deepEqual([status, pages], ['cancelled', 3]);
  });
});
