/** A report in plain text or Markdown as a page in HTML, with real headings and lists where it marks them. */
export function asHtml(text: string): string {
  const body: string[] = [];
  let depth = 0;
  const toDepth = (wanted: number) => {
    for (; depth < wanted; depth++) body.push('<ul>');
    for (; depth > wanted; depth--) body.push('</ul>');
  };
  for (const block of blocksIn(text)) {
    const heading = /^(#{1,6})\s+([^]*)$/.exec(block);
    const item = /^(\s*)-\s+([^]*)$/.exec(block);
    toDepth(item ? (item[1] ? 2 : 1) : 0);
    if (heading)
      body.push(`<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`);
    else if (item) body.push(`<li>${inline(item[2]!)}</li>`);
    else body.push(`<p>${inline(block.trim())}</p>`);
  }
  toDepth(0);
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>\n${body.join('\n')}\n</body></html>`;
}

/** Paragraphs, whose lines were wrapped, headings and items. */
function blocksIn(text: string): string[] {
  const blocks: string[] = [];
  let isOpen = false;
  for (const line of text.replace(/\r\n/g, '\n').split('\n')) {
    const begins = /^(?:#{1,6}\s|\s*(?:-|\d+\.)\s)/.test(line);
    if (!line.trim()) isOpen = false;
    else if (isOpen && !begins) blocks.push(`${blocks.pop()!} ${line}`);
    else blocks.push(line);
    if (line.trim()) isOpen = !line.startsWith('#');
  }
  return blocks;
}

function inline(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\\([.*_])/g, '$1')
    .replace(/\[([^\]]*)\]\(#\w+\)/g, '$1')
    .replace(/\*\*(\S(?:[^*]*\S)?)\*\*/g, '<b>$1</b>')
    .replace(/(?<!\w)_(\S(?:[^_]*\S)?)_(?!\w)/g, '<i>$1</i>');
}
