import { contentTypesXml, relationsXml } from './officePackage';
import { xmlDeclaration, xmlText, xmlValue } from './xml';

/** The styles of paragraphs that a document has. */
export type ParagraphStyle = 'Title' | 'Heading1' | 'Heading2' | 'Quote' | 'Source' | 'Note';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The parts of a document beside its text, by name. */
export function docxParts(language: string): readonly (readonly [string, string])[] {
  return [
    [
      '[Content_Types].xml',
      contentTypesXml([
        ['word/document.xml', 'wordprocessingml.document.main'],
        ['word/styles.xml', 'wordprocessingml.styles'],
      ]),
    ],
    ['_rels/.rels', relationsXml([['officeDocument', 'word/document.xml']])],
    ['word/_rels/document.xml.rels', relationsXml([['styles', 'styles.xml']])],
    ['word/styles.xml', stylesXml(language)],
  ];
}

/** What stands in front of the paragraphs of `word/document.xml`. */
export const docxBegin = `${xmlDeclaration}<w:document xmlns:w="${main}"><w:body>`;

/** What stands behind them: a page of A4. */
export const docxEnd =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>';

/** One paragraph; its lines stay lines. */
export function docxParagraph(style: ParagraphStyle, text: string): string {
  const runs = text.split(/(\r\n|[\r\n\t])/).map(part => {
    if (part === '\t') return '<w:tab/>';
    if (/^[\r\n]/.test(part)) return '<w:br/>';
    return part && `<w:t xml:space="preserve">${xmlText(part)}</w:t>`;
  });
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs.join('')}</w:r></w:p>`;
}

interface Look {
  readonly name: string;
  readonly paragraph?: string;
  readonly letters?: string;
}

// Names of styles that word processors know are shown in the person's language.
const looks: Readonly<Record<ParagraphStyle, Look>> = {
  Title: { name: 'Title', letters: '<w:b/><w:sz w:val="40"/>' },
  Heading1: {
    name: 'heading 1',
    paragraph: '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
    letters: '<w:b/><w:sz w:val="32"/>',
  },
  Heading2: {
    name: 'heading 2',
    paragraph: '<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
    letters: '<w:b/><w:sz w:val="26"/>',
  },
  Quote: { name: 'Quote', paragraph: '<w:keepNext/><w:spacing w:after="0"/><w:ind w:left="567"/>' },
  Source: {
    name: 'Source',
    paragraph: '<w:spacing w:after="200"/><w:ind w:left="567"/>',
    letters: '<w:color w:val="595959"/><w:sz w:val="18"/>',
  },
  Note: {
    name: 'Note',
    paragraph: '<w:spacing w:after="200"/><w:ind w:left="567"/>',
    letters: '<w:i/>',
  },
};

function stylesXml(language: string): string {
  const styles = Object.entries(looks).map(([id, { name, paragraph = '', letters = '' }]) => {
    const look = `<w:pPr>${paragraph}</w:pPr><w:rPr>${letters}</w:rPr>`;
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${look}</w:style>`;
  });
  return (
    `${xmlDeclaration}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>` +
    `<w:sz w:val="22"/><w:lang w:val="${xmlValue(language)}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
    `${styles.join('')}</w:styles>`
  );
}
