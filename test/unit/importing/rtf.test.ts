import assert from 'node:assert/strict';
import { imported } from '../../support/imported';

/** The bytes of a text of ASCII. */
const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (body: string) =>
  (await imported(bytes(`{\\rtf1\\ansi\\ansicpg1252 ${body}}`), 'a.rtf')).text;

suite('texts in RTF', () => {
  test('letters are those of the code page, of the font, or Unicode with what stands for it left out', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 Serif;}{\\f1\\fcharset238 Serif CE;}}';
    assert.equal(
      await read(
        `${fonts}\\f0 S\\'e3o Tom\\'e9, \\f1 \\'c8esko,\\f0  T\\u252?rkiye, \\uc2\\u8364 EU5\\par`,
      ),
      'São Tomé, Česko, Türkiye, €5\n',
    );
  });

  test('fields show their result, and what is for other programs is left out', async () => {
    const link = '{\\field{\\*\\fldinst HYPERLINK "https://example.org/"}{\\fldrslt the paper}}';
    assert.equal(
      await read(
        `{\\*\\unknown secret}{\\info{\\title secret}}Chile read ${link}.{\\v hidden}\\par`,
      ),
      'Chile read [the paper](https://example.org/).\n',
    );
  });

  test('a group that is never closed, and binary data, end with the text that there is', async () => {
    assert.equal(await read('Chile said {\\b yes.\\bin5 }}}}}\\par'), 'Chile said **yes.**\n');
  });

  test('headings are known by their style’s name or level', async () => {
    const sheet = '{\\stylesheet{\\s1 heading 1;}{\\s7\\outlinelevel1 Session;}}';
    assert.equal(
      await read(
        `${sheet}\\pard\\s1 Harbours\\par\\pard\\s7 Piers\\par\\pard Chile said yes.\\par`,
      ),
      '# Harbours\n\n## Piers\n\nChile said yes.\n',
    );
  });
});
