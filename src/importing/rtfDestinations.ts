import type { Loss } from './losses';

/** Groups whose words are not the report's, and what is lost with them. */
export const skippedGroups: ReadonlyMap<string, Loss | undefined> = new Map<
  string,
  Loss | undefined
>([
  ...words(`colortbl info header headerl headerr headerf footer footerl footerr footerf listtable
    listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping datastore latentstyles
    atnid atnauthor atntime atndate atnref atnparent bkmkstart bkmkend nonshppict pgdsctbl userprops docvar
    filetbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template wgrffmtfilter pnseclvl pn mmathPr xe tc sp sv
    sn falt panose listpicture operator author title subject`).map(
    word => [word, undefined] as const,
  ),
  ['pict', 'pictures'],
  ['object', 'objects'],
  ['mmath', 'objects'],
  ['annotation', 'comments'],
]);

/** Groups that older programs do not know, and that hold what the report needs. */
export const knownStarred = new Set(
  words('fldinst shpinst shppict ud footnote shptxt listtext pntext fonttbl stylesheet'),
);

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: ' ',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
};

/** Symbols that stand for a character. */
export const symbols: Readonly<Record<string, string>> = {
  '{': '{',
  '}': '}',
  '\\': '\\',
  '~': '\u00a0',
  _: '‑',
  '-': '',
};

// By the numbers of Windows' character sets, in font tables.
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The encoding of a font's character set; undefined where it is the file's own. */
export function encodingOfCharset(charset: number): string | undefined {
  return charsets[charset];
}

/** The encoding of a code page by its number. */
export function encodingOfPage(page: number): string {
  if (page === 10000) return 'macintosh';
  if (page === 65001) return 'utf-8';
  if (page === 932) return 'shift_jis';
  if (page === 936) return 'gbk';
  if (page === 950) return 'big5';
  return /^(?:125\d|874)$/.test(String(page)) ? `windows-${page}` : 'windows-1252';
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
