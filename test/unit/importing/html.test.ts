import assert from 'node:assert/strict';
import { imported } from '../../support/imported';

const read = async (body: string) =>
  (await imported(new TextEncoder().encode(`<html><body>${body}</body></html>`), 'a.html')).text;

suite('pages in HTML', () => {
  test('two links that lead to each other are a footnote', async () => {
    const page = `<p>Chile said yes<a id="r1" href="#n1"><sup>1</sup></a> and no<sup><a id="r2" href="#n2">[2]</a></sup>.</p>
      <p>See <a href="#end">the end</a>.</p><hr><ol><li id="n1"><p>On piers.</p><p>Twice. <a href="#r1">↑</a></p></li></ol>
      <p><a name="n2" href="#r2">2</a> On quays.</p><p id="end">The end.</p>`;
    assert.equal(
      await read(page),
      'Chile said yes[^1] and no[^2].\n\nSee the end.\n\nThe end.\n\n[^1]: On piers. Twice.\n\n[^2]: On quays.\n',
    );
  });

  test('lists keep their numbers, paragraphs of an item stand below it', async () => {
    assert.equal(
      await read(
        '<ol start="3"><li>three<ul><li><p>a</p><p>b</p></li></ul></li><li value="9">nine</li></ol>',
      ),
      '3. three\n    - a\n\n        b\n\n9. nine\n',
    );
  });

  test('a table of one column is prose, and what is wrapped in <pre> is put together', async () => {
    const line = 'Chile said that the old piers would not last for';
    assert.equal(
      await read(
        `<table><tr><td><p>Peru said no.</p></td></tr></table><pre>${line}\n${line}\nanother winter.</pre>`,
      ),
      `Peru said no.\n\n${line} ${line} another winter.\n`,
    );
  });

  test('the encoding is that of the file, of its mark, or of its own word', async () => {
    const text = async (bytes: Uint8Array) => (await imported(bytes, 'a.html')).text;
    const latin = (page: string) => Uint8Array.from(page, char => char.charCodeAt(0));
    assert.equal(await text(latin('<html><p>Tom\xe9</p></html>')), 'Tomé\n');
    const named = '<html><head><meta charset="windows-1250"></head><p>\xc8esko</p></html>';
    assert.equal(await text(latin(named)), 'Česko\n');
    const wide = Array.from('\ufeff<html><p>Č</p></html>', char => char.charCodeAt(0));
    assert.equal(await text(new Uint8Array(new Uint16Array(wide).buffer)), 'Č\n');
  });
});
