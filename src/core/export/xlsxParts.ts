import { contentTypesXml, relationships, relationsXml } from './officePackage';
import { printable } from './printable';
import type { Column } from './sheet';
import { xmlDeclaration, xmlValue } from './xml';

const longestSheetName = 31;

/** The parts of a workbook beside its sheets, by name. */
export function workbookParts(
  name: string,
  sheets: number,
): readonly (readonly [string, string])[] {
  const names = Array.from({ length: sheets }, (_, i) => sheetName(name, i));
  return [
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', styles],
    ['_rels/.rels', relationsXml([['officeDocument', 'xl/workbook.xml']])],
    ['[Content_Types].xml', contentTypes(sheets)],
  ];
}

/** A name that a sheet may have; those behind the first with their number. */
function sheetName(name: string, index: number): string {
  const number = index > 0 ? ` ${index + 1}` : '';
  const allowed =
    printable(name)
      .replace(/[[\]:*?/\\']/g, ' ')
      .trim() || 'Sheet';
  const short = allowed.slice(0, longestSheetName - number.length);
  return short.replace(/[\uD800-\uDBFF]$/, '') + number;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What stands in front of a sheet's rows: the header stays in sight. */
export function sheetBegin(columns: readonly Column[]): string {
  const widths = columns.map(({ isText }, i) => {
    return `<col min="${i + 1}" max="${i + 1}" width="${isText ? 60 : 16}" customWidth="1"/>`;
  });
  return (
    `${xmlDeclaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${widths.join('')}</cols><sheetData>`
  );
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, i) => {
    return `<sheet name="${xmlValue(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`;
  });
  return `${xmlDeclaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const all = Array.from({ length: sheets }, (_, i) => {
    return ['worksheet', `worksheets/sheet${i + 1}.xml`] as const;
  });
  return relationsXml([...all, ['styles', 'styles.xml']]);
}

function contentTypes(sheets: number): string {
  return contentTypesXml([
    ['xl/workbook.xml', 'spreadsheetml.sheet.main'],
    ['xl/styles.xml', 'spreadsheetml.styles'],
    ...Array.from({ length: sheets }, (_, i) => {
      return [`xl/worksheets/sheet${i + 1}.xml`, 'spreadsheetml.worksheet'] as const;
    }),
  ]);
}

// Plain; bold for headers; plain with a quote in front.
const styles = `${xmlDeclaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
