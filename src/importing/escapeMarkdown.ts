// In Markdown, a mark that only looks like one is written with a backslash. No more of them than are
// needed: quotations are searched for in the text as it stands.

const opensBlock = /^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s)|={3,}\s*$|-{2,}\s*$|~~~|`{3}|\[\^)/;
const numbered = /^(\d{1,9})([.)])(?=\s|$)/;
// Tags, comments and addresses in angle brackets; never a lone "<".
const tag = /<(?=[a-z/!?])/gi;
const link = /\[(?=[^[\]\n]{0,1000}\](?:\(|\[))|\[(?=\^)/g;
const entity = /&(?=#?\w{1,32};)/g;

/** The words of a paragraph, so that Markdown shows them as they are; `hasMarks` says whether emphasis of ours stands beside. */
export function escapeInline(text: string, hasMarks: boolean): string {
  const plain = text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(tag, '\\<')
    .replace(link, '\\[')
    .replace(entity, '\\&');
  return escapeRuns(escapeRuns(plain, '*', hasMarks), '_', hasMarks);
}

/** The beginning of a line, so that it opens no heading, list, quotation or code. */
export function escapeLineStart(line: string): string {
  return opensBlock.test(line) ? `\\${line}` : line.replace(numbered, '$1\\$2');
}

/** Rows of asterisks or underscores: those that would begin or end emphasis. */
function escapeRuns(text: string, mark: '*' | '_', hasMarks: boolean): string {
  if (!text.includes(mark)) return text;
  const runs = [...text.matchAll(mark === '*' ? /\*+/g : /_+/g)].map(({ 0: run, index }) =>
    roleOf(text, index, index + run.length, mark),
  );
  const opens = runs.findIndex(({ canOpen }) => canOpen);
  const isPair = opens >= 0 && runs.slice(opens + 1).some(({ canClose }) => canClose);
  if (!isPair && !hasMarks) return text;
  let i = 0;
  return text.replace(mark === '*' ? /\*+/g : /_+/g, run => {
    const role = runs[i++];
    return role && (role.canOpen || role.canClose) ? run.replace(/./g, '\\$&') : run;
  });
}

/** The flanks of a row of marks, by the rules of CommonMark. */
function roleOf(text: string, start: number, end: number, mark: '*' | '_') {
  const before = text.charAt(start - 1) || ' ';
  const behind = text.charAt(end) || ' ';
  const left = isFlank(behind, before);
  const right = isFlank(before, behind);
  return mark === '*'
    ? { canOpen: left, canClose: right }
    : {
        canOpen: left && (!right || isPunctuation(before)),
        canClose: right && (!left || isPunctuation(behind)),
      };
}

/** Whether marks between `outside` and `inside` lean on `inside`. */
export function isFlank(inside: string, outside: string): boolean {
  if (/\s/.test(inside)) return false;
  return !isPunctuation(inside) || /\s/.test(outside) || isPunctuation(outside);
}

function isPunctuation(char: string): boolean {
  return /[\p{P}\p{S}]/u.test(char);
}
