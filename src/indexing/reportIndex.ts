import type { MatrixAsk } from '../core/matrix/ask';
import { mergeParts, type MatrixPart } from '../core/matrix/countMatrix';
import type { CellKey } from '../core/matrix/question';
import type { Wanted } from '../core/search/wanted';
import type { Ref } from '../core/text/ref';
import type { Files } from '../files/files';
import { merged } from './merged';
import type { ReportFiles } from './prepare';
import { Cache } from './segmentCache';
import type { FoundPart, FoundReport } from './shard';
import type { SpeakerCount } from './shardCalls';
import type { FoundSymbol } from './symbolsIn';
import type { Thread } from './thread';

/** A report as it is found in its folder, before it is read. */
export interface ListedReport {
  readonly report: string;
  /** Tells this state of the report and its sidecars from others. */
  readonly stamp: string;
}

/** Where the reports of the index are. */
export interface IndexSource {
  /** All reports; those that it leaves out are taken out of the index. */
  readonly list: (isCancelled: () => boolean) => Promise<readonly ListedReport[]>;
  /** One report as it is now; undefined when it is not there, or does not belong to the index. */
  readonly listed: (report: string) => Promise<ListedReport | undefined>;
  /** Undefined when it is gone. */
  readonly read: (report: ListedReport) => Promise<ReportFiles | undefined>;
}

/** How far the work has come. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

// How many reports wait at a thread, so that it never does.
const ahead = 3;

// What is lost when the process is killed has to be read again: a few seconds' work.
const batch = 256;

/**
 * The index of all reports of a workspace, kept in threads and in a folder of files. All calls may be
 * made at any time; changes are made one after the other.
 */
export class ReportIndex {
  readonly #source: IndexSource;
  readonly #threads: readonly Thread[];
  readonly #cache: Cache;
  readonly #known = new Map<string, { readonly stamp: string; readonly thread: Thread }>();
  /** How many reports each thread has read that are in no file yet. */
  readonly #unwritten = new Map<Thread, number>();
  #work: Promise<unknown>;
  #hasEnded = false;

  /** `folder` holds the files of this index and of none that reads otherwise. */
  constructor(source: IndexSource, threads: readonly Thread[], files: Files, folder: string) {
    this.#source = source;
    this.#threads = threads;
    this.#cache = new Cache(files, folder);
    this.#work = this.#load().catch(() => undefined);
  }

  /** How many reports it holds, and texts that are none. */
  get size(): number {
    return this.#known.size;
  }

  /** Makes the index equal to the folder as it is now; what is as before is not read again. */
  async sync(
    tell: (progress: Progress) => void = () => undefined,
    isCancelled: () => boolean = () => false,
  ): Promise<void> {
    await this.#after(async () => {
      const listed = await this.#source.list(isCancelled);
      if (isCancelled()) return;
      const there = new Set(listed.map(({ report }) => report));
      await this.#remove([...this.#known.keys()].filter(report => !there.has(report)));
      await this.#readAll(
        listed.filter(each => this.#isNew(each)),
        tell,
        isCancelled,
      );
    });
  }

  /** The same for some reports, which may have changed, come or gone. Whether any had. */
  async update(reports: Iterable<string>): Promise<boolean> {
    const hasChanged = await this.#after(async () => {
      const listed: ListedReport[] = [];
      const gone: string[] = [];
      for (const report of new Set(reports)) {
        const now = await this.#source.listed(report);
        if (!now && this.#known.has(report)) gone.push(report);
        else if (now && this.#isNew(now)) listed.push(now);
      }
      await this.#remove(gone);
      await this.#readAll(
        listed,
        () => undefined,
        () => false,
      );
      return gone.length + listed.length > 0;
    });
    return hasChanged === true;
  }

  /**
   * Contributions of which all holds that is wanted but phrases, whose words only may stand in them; report
   * by report, sorted by address.
   */
  async *find(wanted: Wanted): AsyncIterable<FoundReport> {
    yield* merged(
      this.#threads.map(thread =>
        inParts((most, from) => thread.call('find', [wanted, most, from])),
      ),
    );
  }

  /** What is counted in all reports. */
  async matrix(ask: MatrixAsk): Promise<MatrixPart> {
    return mergeParts(await Promise.all(this.#threads.map(each => each.call('matrix', [ask]))));
  }

  /** The passages that make a cell of it, report by report, sorted by address. */
  async *passages(ask: MatrixAsk, cell: CellKey): AsyncIterable<FoundReport> {
    yield* merged(
      this.#threads.map(thread =>
        inParts((most, from) => thread.call('passages', [ask, cell, most, from])),
      ),
    );
  }

  /** Speakers and roundtables whose names hold the words of `typed`, sorted: at most `most` from each thread. */
  async symbols(typed: string, most: number): Promise<readonly FoundSymbol[]> {
    const found = await Promise.all(this.#threads.map(each => each.call('symbols', [typed, most])));
    return found.flat().sort(inOrder);
  }

  /** How often each speaker speaks, and in how many reports. */
  async speakers(): Promise<ReadonlyMap<Ref, SpeakerCount>> {
    const all = new Map<Ref, SpeakerCount>();
    for (const part of await Promise.all(this.#threads.map(each => each.call('speakers', []))))
      for (const [ref, { contributions, reports }] of part) {
        const before = all.get(ref) ?? { contributions: 0, reports: 0 };
        all.set(ref, {
          contributions: before.contributions + contributions,
          reports: before.reports + reports,
        });
      }
    return all;
  }

  /** When all that was asked for by now is done. */
  async settled(): Promise<void> {
    await this.#work;
  }

  /** Ends the threads. Changes that are not made yet never are, and nobody is told of that. */
  end(): void {
    this.#hasEnded = true;
    for (const thread of this.#threads) thread.end();
  }

  async #after<T>(task: () => Promise<T>): Promise<T | undefined> {
    const run = this.#work.then(task).catch((error: unknown) => {
      if (this.#hasEnded) return undefined;
      throw error;
    });
    this.#work = run.catch(() => undefined);
    return run;
  }

  #isNew({ report, stamp }: ListedReport): boolean {
    return this.#known.get(report)?.stamp !== stamp;
  }

  async #load(): Promise<void> {
    let count = 0;
    for await (const { name, bytes } of this.#cache.files()) {
      const thread = this.#threads[count++ % this.#threads.length];
      const reports = await thread?.call('load', [name, bytes], [bytes.buffer]);
      if (!thread || !reports) await this.#cache.drop(name);
      else for (const [report, stamp] of reports) await this.#take(report, stamp, thread);
    }
  }

  /** A newer file, or another thread, may hold a report that an older one holds too. */
  async #take(report: string, stamp: string, thread: Thread): Promise<void> {
    const before = this.#known.get(report);
    if (before && before.thread !== thread) await before.thread.call('remove', [[report]]);
    this.#known.set(report, { stamp, thread });
  }

  async #remove(reports: readonly string[]): Promise<void> {
    for (const thread of this.#threads) {
      const here = reports.filter(report => this.#known.get(report)?.thread === thread);
      if (here.length > 0) await thread.call('remove', [here]);
    }
    for (const report of reports) this.#known.delete(report);
  }

  async #readAll(
    listed: readonly ListedReport[],
    tell: (progress: Progress) => void,
    isCancelled: () => boolean,
  ): Promise<void> {
    const queue = listed.values();
    let done = 0;
    const work = async (thread: Thread) => {
      for (const each of queue) {
        if (isCancelled()) return;
        await this.#read(each, thread);
        tell({ done: ++done, all: listed.length });
      }
    };
    const lanes = this.#threads.flatMap(thread =>
      Array.from({ length: ahead }, () => work(thread)),
    );
    await Promise.all(lanes);
    for (const thread of this.#threads) await this.#flush(thread);
  }

  async #read(listed: ListedReport, thread: Thread): Promise<void> {
    const files = await this.#source.read(listed);
    if (!files) return this.#remove([listed.report]);
    await thread.call('index', [files], ownBuffers(files));
    await this.#take(listed.report, listed.stamp, thread);
    const unwritten = (this.#unwritten.get(thread) ?? 0) + 1;
    this.#unwritten.set(thread, unwritten);
    if (unwritten >= batch) await this.#flush(thread);
  }

  async #flush(thread: Thread): Promise<void> {
    this.#unwritten.set(thread, 0);
    const name = this.#cache.newName();
    const flushed = await thread.call('flush', [name]);
    if (flushed) await this.#cache.write(name, flushed);
  }
}

/** Speakers first, then by report: whichever thread has read it. */
function inOrder(a: FoundSymbol, b: FoundSymbol): number {
  if (a.kind !== b.kind) return a.kind === 'speaker' ? -1 : 1;
  return a.report === b.report ? a.start - b.start : a.report < b.report ? -1 : 1;
}

/** Buffers that hold the report alone: one that other bytes share would be taken away from them. */
function ownBuffers({ bytes }: ReportFiles): ArrayBuffer[] {
  const buffer = bytes?.buffer;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes?.length ? [buffer] : [];
}

// A glance fills the view; who reads on gets more at a time.
const firstPart = 100;
const mostPart = 2_000;

async function* inParts(
  fetch: (most: number, from: string) => Promise<FoundPart>,
): AsyncGenerator<FoundReport> {
  let from: string | undefined = '';
  for (let most = firstPart; from !== undefined; most = Math.min(2 * most, mostPart)) {
    const part: FoundPart = await fetch(most, from);
    yield* part.found;
    from = part.next;
  }
}
