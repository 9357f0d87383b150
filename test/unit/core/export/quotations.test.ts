import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { exporterOf } from '../../../../src/core/export/exporter';
import { pageStyle, pageStyleHash } from '../../../../src/core/export/htmlPage';
import { Quotations } from '../../../../src/core/export/quotations';
import { bytesOf, exported, hostile, type Tagged, usualOptions } from '../../../support/exported';
import { elements, xmlDocument } from '../../../support/xml';

const text = `Session 1: Piers

Peru asked for wells. Égypte said nothing. Chile and Peru agreed on costs.

Zoe Ruiz said that *all* is well.
`;
const tagged: readonly Tagged[] = [
  { quote: 'agreed on costs', codes: ['money', 'deep-wells'], note: 'Both?', coder: 'ana' },
  { quote: 'asked for wells', codes: ['deep-wells'] },
  { quote: 'that *all* is', codes: ['gone'] },
  { quote: 'no longer there', codes: [], status: 'orphan' },
];

type By = 'code' | 'speaker';

function outline(by: By): string[] {
  const quotations = new Quotations({ ...usualOptions, by });
  quotations.add(exported(text, tagged));
  return quotations
    .groups()
    .flatMap(({ heading, groups }) =>
      groups.map(group => `${heading} > ${group.heading}: ${group.quotations.length}`),
    );
}

function written(
  format: 'md' | 'html' | 'docx',
  all: readonly Tagged[],
  of = text,
  by: By = 'code',
) {
  const report = exported(of, all, 'a.md');
  return bytesOf(exporterOf('quotations', format, { ...usualOptions, by }), [report]);
}

suite('quotations', () => {
  test('codes are in the order of the codebook, speakers by name, those without either last', () => {
    assert.deepEqual(outline('code'), [
      'Water › Deep wells > Chile: 1',
      'Water › Deep wells > Peru: 2',
      'Money > Chile: 1',
      'Money > Peru: 1',
      'gone > Zoe Ruiz: 1',
      'No code > No speaker: 1',
    ]);
    assert.deepEqual(outline('speaker'), [
      'Chile > Water › Deep wells: 1',
      'Chile > Money: 1',
      'Peru > Water › Deep wells: 2',
      'Peru > Money: 1',
      'Zoe Ruiz > gone: 1',
      'No speaker > No code: 1',
    ]);
  });

  test('Markdown has each quotation as the format wants it, with its source and its note', () => {
    const first = tagged.slice(0, 1).map(each => ({ ...each, codes: ['money'] }));
    const start = text.indexOf('agreed');
    assert.equal(
      written('md', first, text, 'speaker').toString(),
      ['Chile', 'Peru'].reduce(
        (page, name) =>
          `${page}\n## ${name}\n\n### Money\n\n> “agreed on costs” (Chile, Peru, Roundtable 1)\n>\n` +
          `> — a.md, ${start}–${start + 15}, ana\n\nNote: Both?\n`,
        '# Quotations\n',
      ),
    );
  });

  test('Markdown’s marks go from quotes, and a passage that is gone says so', () => {
    const page = written('md', tagged).toString();
    assert.match(page, /“that all is”/);
    assert.match(page, /> “no longer there”\n>\n> — a\.md, its text is gone from the report/);
  });

  test('HTML holds all texts as they are, and nothing of them as markup', () => {
    const all = hostile.map(quote => ({
      quote,
      note: quote,
      codes: [quote],
      status: 'orphan' as const,
    }));
    const page = xmlDocument(written('html', all).toString(), 'application/xhtml+xml');
    const names = new Set(elements(page, '*').map(({ tagName }) => tagName));
    const known = 'html head meta title style body main h1 section h2 h3 blockquote p footer bdi';
    assert.deepEqual([...names].sort(), known.split(' ').sort());
    const attributes = elements(page, '*').flatMap(each =>
      Array.from(each.attributes, ({ name }) => name),
    );
    assert.deepEqual([...new Set(attributes)].sort(), [
      ...['charset', 'class', 'content', 'dir', 'http-equiv', 'lang', 'name'],
    ]);
    const headings = elements(page, 'h2').map(({ textContent }) => textContent);
    assert.ok(headings.includes('<script>globalThis.ran = true</script>'));
  });

  test('the page’s policy allows its own style and nothing else', () => {
    const hash = createHash('sha256').update(pageStyle).digest('base64');
    assert.equal(pageStyleHash, hash);
    const page = written('html', []).toString();
    assert.ok(page.includes(`<style>${pageStyle}</style>`));
    assert.match(page, new RegExp(`default-src 'none'; style-src 'sha256-`));
    assert.doesNotMatch(pageStyle, /url|@import|[<&]/);
  });

  test('Markdown shows hostile texts letter by letter', () => {
    const all = hostile.map(quote => ({ quote, codes: [quote], status: 'orphan' as const }));
    const page = written('md', all).toString();
    assert.doesNotMatch(page, /(?<!\\)<(?!\/?br)/);
    assert.doesNotMatch(page, /(?<!\\)\[link/);
    for (const line of page.split('\n').filter(line => line.startsWith('#')))
      assert.match(line, /^#{1,3} \S/);
  });

  test('DOCX has headings and quotes in styles that it defines, and hostile texts as text', () => {
    const all = hostile.map(quote => ({ quote, codes: [quote], status: 'orphan' as const }));
    const files = unzipSync(written('docx', all));
    const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    const document = xmlDocument(part('word/document.xml'));
    const used = elements(document, 'w:pStyle').map(each => each.getAttribute('w:val'));
    const defined = elements(xmlDocument(part('word/styles.xml')), 'w:style').map(each =>
      each.getAttribute('w:styleId'),
    );
    assert.deepEqual(
      [...new Set(used)].filter(style => !defined.includes(style)),
      [],
    );
    const texts = elements(document, 'w:t').map(({ textContent }) => textContent);
    assert.ok(texts.includes('<script>globalThis.ran = true</script>'));
    for (const name of Object.keys(files)) xmlDocument(part(name));
  });
});
