import assert from 'node:assert/strict';
import { messageOf } from '../../../src/core/text/problem';
import { archive, docx, pdf } from '../../support/handmade';
import { imported, outcomeOf, refusalOf } from '../../support/imported';

const bytes = (text: string) => new TextEncoder().encode(text);
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const report = docx(paragraph('Chile said yes.'));

suite('files that cannot be imported', () => {
  test('an empty file is refused with a sentence that says so', async () => {
    const outcome = await outcomeOf(new Uint8Array(), 'a.docx');
    assert.ok(outcome.status === 'refused');
    assert.equal(messageOf(outcome.problem), 'The file is empty.');
  });

  test('archives that were cut off or overwritten are broken, wherever it happened', async () => {
    for (let length = 1; length < report.length; length += 97)
      assert.equal(await refusalOf(report.slice(0, length), 'a.docx'), 'broken', `${length} bytes`);
    const damaged = report.map((byte, i) => (i > 200 && i < 260 ? byte ^ 0x55 : byte));
    assert.notEqual(await refusalOf(damaged, 'a.docx'), 'imported');
  });

  test('a PDF that was cut off is read as far as it goes, or broken', async () => {
    const whole = pdf([[{ text: 'Chile said yes.', y: 700 }]]);
    for (let length = 40; length < whole.length; length += 113)
      assert.match(
        await refusalOf(whole.slice(0, length), 'a.pdf'),
        /^(?:broken|noText|imported)$/,
      );
  });

  test('documents with a password are told from broken ones', async () => {
    const container = new Uint8Array(4_096);
    container.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    assert.equal(await refusalOf(container, 'a.doc'), 'oldWord');
    container.set(bytes(Array.from('EncryptedPackage').join('\0')), 1_024);
    assert.equal(await refusalOf(container, 'a.docx'), 'encrypted');
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>';
    const odt = archive({ 'META-INF/manifest.xml': manifest, 'content.xml': 'xxxx' });
    assert.equal(await refusalOf(odt, 'a.odt'), 'encrypted');
    assert.equal(await refusalOf(archive({ 'encrypted-package': 'x' }), 'a.odt'), 'encrypted');
  });

  test('a PDF of pictures only asks for text recognition; a page of that kind among others is named', async () => {
    assert.equal(await refusalOf(pdf([[], []]), 'scan.pdf'), 'noText');
    const { problems } = await imported(pdf([[{ text: 'Chile said yes.', y: 700 }], []]), 'a.pdf');
    assert.deepEqual(
      problems.map(({ code, args }) => [code, ...args]),
      [
        ['emptyPages', '2'],
        ['uncounted', '1'],
      ],
    );
  });

  test('what a file is counts, not its name; the name is told to be wrong', async () => {
    const { text, problems } = await imported(report, 'a.pdf');
    assert.equal(text, 'Chile said yes.\n');
    assert.deepEqual(problems.map(messageOf), [
      'The file was read as DOCX, which it is in spite of its name.',
    ]);
    assert.equal(await refusalOf(bytes('Chile said yes.'), 'a.docx'), 'broken');
    assert.equal(
      await refusalOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.png'),
      'unknown',
    );
    assert.equal(await refusalOf(archive({ 'ppt/slide.xml': '<a/>' }), 'a.pptx'), 'unknown');
  });

  test('a document without any words is refused', async () => {
    assert.equal(await refusalOf(docx(paragraph('')), 'a.docx'), 'noWords');
  });

  test('an import that is cancelled gives nothing', async () => {
    const abort = new AbortController();
    abort.abort();
    for (const [file, name] of [
      [report, 'a.docx'],
      [pdf([[{ text: 'Chile said yes.', y: 700 }]]), 'a.pdf'],
    ] as const) {
      const { status } = await outcomeOf(file, name, { signal: abort.signal });
      assert.equal(status, 'cancelled', name);
    }
  });
});

suite('files made to do harm', () => {
  test('an archive that unpacks to more than a report can be is refused, whatever it says of its size', async () => {
    const bomb = new Uint8Array(66 * 1024 * 1024);
    const packed = archive({ 'content.xml': bomb, 'META-INF/manifest.xml': '<a/>' });
    assert.ok(packed.length < 1024 * 1024);
    assert.equal(await refusalOf(packed, 'a.odt'), 'tooLarge');
    // The list of parts says that it unpacks to 16 bytes.
    const view = new DataView(packed.buffer);
    for (let at = 0; at < packed.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 16, true);
    assert.equal(await refusalOf(packed, 'a.odt'), 'tooLarge');
  });

  test('entities within entities are not expanded', async () => {
    const entities = Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`);
    const doctype = `<!DOCTYPE a [<!ENTITY e0 "boom">${entities.join('')}]>`;
    const content = `<?xml version="1.0"?>${doctype}<office:document-content><office:body><office:text><text:p>&e20;</text:p></office:text></office:body></office:document-content>`;
    assert.equal(await refusalOf(archive({ 'content.xml': content }), 'a.odt'), 'entities');
    const body = `${doctype}<w:document/>`;
    const document = docx('', { 'word/document.xml': body });
    assert.equal(await refusalOf(document, 'a.docx'), 'entities');
    const styles = docx(paragraph('x'), { 'word/styles.xml': `${doctype}<w:styles/>` });
    assert.equal(await refusalOf(styles, 'a.docx'), 'entities');
  });

  test('nesting without end is refused in all formats', async () => {
    const deep = (open: string, close: string, n = 100_000) =>
      open.repeat(n) + 'x' + close.repeat(n);
    const html = `<html><body>${deep('<div>', '</div>')}`;
    assert.equal(await refusalOf(bytes(html), 'a.html'), 'tooDeep');
    assert.equal(await refusalOf(bytes(`{\\rtf1 ${deep('{', '}')}}`), 'a.rtf'), 'tooDeep');
    const odt = `<office:body><office:text>${deep('<text:span>', '</text:span>')}`;
    assert.equal(await refusalOf(archive({ 'content.xml': odt }), 'a.odt'), 'tooDeep');
    const table = deep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 10_000);
    assert.equal(await refusalOf(docx(table), 'a.docx'), 'tooDeep');
    const notes = deep('<w:p>', '</w:p>', 100_000);
    const footnotes = docx(paragraph('x'), { 'word/comments.xml': notes });
    assert.match(await refusalOf(footnotes, 'a.docx'), /^(?:tooDeep|broken|imported)$/);
  });

  test('scripts, styles, forms and what is hidden never come through, and links run nothing', async () => {
    const page = `<html><head><title>T</title><style>p{}</style><script>alert(1)</script></head><body onload="alert(1)">
      <p>Chile <a href="java\tscript:alert(2)">said</a> <a href="https://example.org/a(b)">yes</a>.</p>
      <p hidden>secret</p><p style="display: none">secret</p><noscript>secret</noscript><iframe src="x">secret</iframe>
      <svg><text>secret</text></svg><p>A &lt;img src=x onerror=alert(3)&gt; tag.</p><script>secret</script></body></html>`;
    const { text, problems } = await imported(bytes(page), 'a.html');
    assert.equal(
      text,
      'Chile said [yes](https://example.org/a%28b%29).\n\nA \\<img src=x onerror=alert(3)> tag.\n',
    );
    assert.deepEqual(problems.map(({ code, args }) => `${code} ${args.join()}`).sort(), [
      'hidden 2',
      'links 1',
      'objects 1',
    ]);
  });

  test('columns and blanks that are repeated a million times make no megabytes', async () => {
    const cell =
      '<table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell>';
    const content = `<office:body><office:text><text:p>a<text:s text:c="100000000"/>b</text:p><table:table><table:table-row>${cell}${cell}</table:table-row></table:table></office:text></office:body>`;
    const { text } = await imported(archive({ 'content.xml': content }), 'a.odt');
    assert.ok(text.startsWith('a b\n\n| x |') && text.length < 2_000);
  });
});
