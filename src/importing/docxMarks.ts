// What mammoth would drop travels through it as marks in the text, in characters for private use.
const labelStart = '\ue0f0';
const labelEnd = '\ue0f1';
/** Where a page begins. */
export const pageMark = '\ue0f2';

const label = /^\ue0f0(\d)([^\ue0f1]*)\ue0f1/;

export function labelMark(depth: number, text: string): string {
  return `${labelStart}${depth}${text}${labelEnd}`;
}

/** The label at the beginning of a text, and how long its mark is. */
export function labelIn(text: string): { depth: number; text: string; length: number } | undefined {
  const match = label.exec(text);
  return match
    ? { depth: Number(match[1]), text: match[2] ?? '', length: match[0].length }
    : undefined;
}
