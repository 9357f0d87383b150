/** The newest version of the format; files of another one are thrown away. */
export const segmentVersion = 3;

/** What a segment's file holds, before it is looked into. */
export interface SegmentParts {
  /** A value that JSON can hold. */
  readonly head: unknown;
  /** Each in a buffer of its own, so that its numbers are where the machine wants them. */
  readonly blobs: readonly Uint8Array<ArrayBuffer>[];
}

interface FirstLine {
  readonly rapporteurIndex: number;
  readonly lengths: readonly number[];
  readonly sum: number;
}

/** A line of JSON with version, lengths and checksum, then the head as JSON, then the blobs. */
export function segmentBytes({ head, blobs }: SegmentParts): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts = [encoder.encode(JSON.stringify(head)), ...blobs];
  const lengths = parts.map(({ length }) => length);
  const first: FirstLine = { rapporteurIndex: segmentVersion, lengths, sum: sumOf(parts) };
  return joined([encoder.encode(`${JSON.stringify(first)}\n`), ...parts]);
}

/** Undefined for a file that is cut off, damaged or of another version. */
export function segmentParts(bytes: Uint8Array): SegmentParts | undefined {
  try {
    const end = bytes.indexOf(10);
    const decoder = new TextDecoder();
    const first = JSON.parse(decoder.decode(bytes.subarray(0, end))) as FirstLine;
    const body = bytes.subarray(end + 1);
    if (first.rapporteurIndex !== segmentVersion || first.sum !== sumOf([body])) return undefined;
    let at = 0;
    const parts = first.lengths.map(length => new Uint8Array(body.subarray(at, (at += length))));
    const [head = new Uint8Array(), ...blobs] = parts;
    return at === body.length ? { head: JSON.parse(decoder.decode(head)), blobs } : undefined;
  } catch {
    return undefined;
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** FNV-1a over 32 bits: damage is to be noticed, nobody is kept out. */
function sumOf(parts: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5;
  for (const bytes of parts) for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
