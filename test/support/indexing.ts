import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { parseSidecarName } from '../../src/core/annotations/sidecarName';
import type { Reading } from '../../src/indexing/prepare';
import type { IndexSource, ListedReport } from '../../src/indexing/reportIndex';
import { shardCalls } from '../../src/indexing/shardCalls';
import { resourceLimits } from '../../src/indexing/resourceLimits';
import { type Port, type Thread, threadOf } from '../../src/indexing/thread';

/** The reports of a folder of this machine. */
export function folderSource(folder: string): IndexSource {
  const listed = (name: string, names: readonly string[]): ListedReport => {
    const sidecars = names.filter(each => parseSidecarName(each)?.report === name).sort();
    const stamps = [name, ...sidecars].map(each => stampOf(path.join(folder, each)));
    return { report: path.join(folder, name), stamp: JSON.stringify([stamps.join(), ...sidecars]) };
  };
  return {
    list: async () => {
      const names = readdirSync(folder);
      const sidecars = names.filter(name => parseSidecarName(name));
      return names.filter(name => name.endsWith('.txt')).map(name => listed(name, sidecars));
    },
    listed: async report =>
      existsSync(report) ? listed(path.basename(report), readdirSync(folder)) : undefined,
    read: async ({ report, stamp }) => {
      if (!existsSync(report)) return undefined;
      const [, ...names] = JSON.parse(stamp) as [string, ...string[]];
      const sidecars = await Promise.all(
        names.map(async name => ({ name, bytes: await readFile(path.join(folder, name)) })),
      );
      return { report, stamp, bytes: await readFile(report), sidecars };
    },
  };
}

function stampOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${path.basename(file)}-${mtimeMs}-${size}`;
}

/** The bundle that the extension starts in its threads. */
const bundle = path.resolve('dist/indexWorker.js');

/** A thread of Node's, with the bundle of the extension. */
export function workerThread(reading: Reading = {}): Thread {
  const worker = new Worker(bundle, { resourceLimits });
  return threadOf(portOf(worker), reading);
}

function portOf(worker: Worker): Port {
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    onMessage: take => worker.on('message', take),
    onEnd: take => {
      worker.on('error', take);
      worker.on('exit', take);
    },
    end: () => void worker.terminate(),
  };
}

/** A shard in this thread. */
export function ownThread(reading: Reading = {}): Thread {
  const calls = shardCalls(reading);
  return {
    call: async (name, args) =>
      (calls[name] as (...args: unknown[]) => never)(...structuredClone(args as unknown[])),
    end: () => undefined,
  };
}
