/** A piece of RTF. `hex` is a byte in the code page of the font. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly value?: number }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'hex'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string };

const piece =
  /[{}]|\\(?:([a-zA-Z]{1,40})(-?\d{1,10})? ?|'([\da-fA-F]{2})|([^]))|[\r\n]+|[^{}\\\r\n]+/y;

/** The pieces of a file in RTF, which is read byte by byte (as Latin-1). Binary data is skipped. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  piece.lastIndex = 0;
  for (let at = 0; at < source.length;) {
    piece.lastIndex = at;
    const match = piece.exec(source);
    if (!match) return;
    at = piece.lastIndex;
    const [all, word, value, hex, symbol] = match;
    if (word === 'bin') at += Math.max(0, Number(value ?? 0));
    else if (word !== undefined)
      yield { kind: 'word', word, value: value === undefined ? undefined : Number(value) };
    else if (hex !== undefined) yield { kind: 'hex', byte: parseInt(hex, 16) };
    else if (symbol !== undefined) yield { kind: 'symbol', symbol };
    else if (all === '{') yield { kind: 'open' };
    else if (all === '}') yield { kind: 'close' };
    else if (!/^[\r\n]/.test(all)) yield { kind: 'text', text: all };
  }
}
