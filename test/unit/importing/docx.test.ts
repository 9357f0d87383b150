import assert from 'node:assert/strict';
import { docx } from '../../support/handmade';
import { imported } from '../../support/imported';

const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const inList = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const level = (i: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `<w:numbering WORD>
  <w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}${level(2, 'lowerRoman', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const styles = `<w:styles WORD>
  <w:style w:type="paragraph" w:styleId="Session"><w:name w:val="Session Heading"/><w:basedOn w:val="berschrift2"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Minute"><w:name w:val="Minute"/><w:pPr>${inList(1)}</w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style></w:styles>`;

const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;

async function read(...paragraphs: string[]): Promise<string> {
  return (await imported(docx(paragraphs.join(''), parts), 'a.docx')).text;
}

suite('documents of Word', () => {
  test('paragraphs keep the numbers that Word counts, across what stands between', async () => {
    const text = await read(
      paragraph(run('Chile said yes.'), inList(1)),
      paragraph(run('on piers'), inList(1, 1)),
      paragraph(run('on quays'), inList(1, 1)),
      paragraph(run('A break.')),
      paragraph(run('Peru said no.'), inList(1)),
      paragraph(run('on walls'), inList(1, 1)),
      paragraph(run('Ghana asked.'), style('Minute')),
      paragraph(run('anew'), inList(3)),
    );
    assert.equal(
      text,
      '1. Chile said yes.\n    - (a) on piers\n    - (b) on quays\n\nA break.\n\n2. Peru said no.\n    - (a) on walls\n3. Ghana asked.\n1. anew\n',
    );
  });

  test('bullets are bullets, and numbered headings keep their numbers', async () => {
    const text = await read(
      paragraph(run('Harbours'), style('Session') + inList(4)),
      paragraph(run('Chile'), inList(2)),
      paragraph(run('Storms'), style('berschrift2') + inList(4, 1)),
      paragraph(run('Peru said no.'), inList(4, 1)),
    );
    assert.equal(text, '## 1 Harbours\n\n- Chile\n\n## 1.1 Storms\n\n1.2 Peru said no.\n');
  });

  test('pages that Word has counted stand behind the paragraph in which they begin, or before it', async () => {
    const page = '<w:lastRenderedPageBreak/>';
    const text = await read(
      paragraph(`<w:r><w:t xml:space="preserve">Chile said </w:t>${page}<w:t>yes.</w:t></w:r>`),
      paragraph(`<w:r>${page}<w:t>Peru said no.</w:t></w:r>`),
    );
    assert.equal(text, 'Chile said yes.\n\n<!-- page 2 -->\n\n<!-- page 3 -->\n\nPeru said no.\n');
  });

  test('hidden words, deleted words and tables of contents are left out and told', async () => {
    const body = [
      paragraph(run('Chile .... 4'), style('Verzeichnis1')),
      paragraph(
        run('Chile said ') +
          run('a secret', '<w:vanish/>') +
          '<w:del w:id="1"><w:r><w:delText>no</w:delText></w:r></w:del>' +
          `<w:ins w:id="2">${run('yes')}</w:ins>` +
          run('.', '<w:vanish w:val="0"/>'),
      ),
    ];
    const { text, problems } = await imported(docx(body.join(''), parts), 'a.docx');
    assert.equal(text, 'Chile said yes.\n');
    assert.deepEqual(problems.map(({ code, args }) => `${code} ${args.join()}`).sort(), [
      'contents 1',
      'hidden 1',
      'trackedChanges 2',
    ]);
  });

  test('merged cells stay one cell with empty ones beside; what was merged is told', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('Speakers', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('Chile')}${cell('Peru')}</w:tr></w:tbl>`;
    const { text, problems } = await imported(docx(table, parts), 'a.docx');
    assert.equal(text, '| Speakers |  |\n| --- | --- |\n| Chile | Peru |\n');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['mergedCells'],
    );
  });
});
