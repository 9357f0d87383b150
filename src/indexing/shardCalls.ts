import type { MatrixAsk } from '../core/matrix/ask';
import type { MatrixPart } from '../core/matrix/countMatrix';
import type { CellKey } from '../core/matrix/question';
import type { ReportEntry } from '../core/search/reportEntry';
import type { Wanted } from '../core/search/wanted';
import type { Ref } from '../core/text/ref';
import { matrixIn, passagesIn } from './matrixIn';
import { Preparer, type Reading, type ReportFiles } from './prepare';
import { type Flushed, type FoundPart, Shard } from './shard';
import { type FoundSymbol, symbolsIn } from './symbolsIn';

/** What a thread of the index does when it is called: all arguments and results can be sent between threads. */
export interface ShardCalls {
  /** Reads a report; it is found from the next `flush` on. */
  readonly index: (files: ReportFiles) => void;
  readonly remove: (reports: readonly string[]) => void;
  readonly flush: (name: string) => Flushed | undefined;
  readonly load: (
    name: string,
    bytes: Uint8Array,
  ) => readonly (readonly [report: string, stamp: string])[] | undefined;
  readonly find: (wanted: Wanted, most: number, from?: string) => FoundPart;
  readonly symbols: (typed: string, most: number) => readonly FoundSymbol[];
  readonly speakers: () => ReadonlyMap<Ref, SpeakerCount>;
  readonly matrix: (ask: MatrixAsk) => MatrixPart;
  readonly passages: (ask: MatrixAsk, cell: CellKey, most: number, from?: string) => FoundPart;
  readonly entries: () => readonly (ReportEntry | undefined)[];
}

/** How often somebody speaks, and in how many reports. */
export interface SpeakerCount {
  readonly contributions: number;
  readonly reports: number;
}

/** The calls on a shard of its own. */
export function shardCalls(reading: Reading): ShardCalls {
  const shard = new Shard();
  // Word lists and matchers are made with the first report; from the cache alone none are needed.
  let preparer: Preparer | undefined;
  return {
    index: files => {
      preparer ??= new Preparer(reading);
      shard.put(preparer.prepare(files));
    },
    remove: reports => reports.forEach(report => shard.remove(report)),
    flush: name => shard.flush(name),
    load: (name, bytes) => shard.load(name, bytes),
    find: (wanted, most, from) => shard.find(wanted, most, from),
    symbols: (typed, most) => symbolsIn(shard, typed, most),
    speakers: () => shard.speakers(),
    matrix: ask => matrixIn(shard, ask),
    passages: (ask, cell, most, from) => passagesIn(shard, ask, cell, most, from),
    entries: () => shard.reports().map(report => shard.entry(report)),
  };
}
