import { resourceLimits } from '../../indexing/resourceLimits';
import type { Reading } from '../../indexing/prepare';
import { type Port, type Thread, threadOf } from '../../indexing/thread';

interface NodeWorker {
  readonly postMessage: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
  readonly on: (event: string, take: (value: unknown) => void) => void;
  readonly terminate: () => Promise<unknown>;
}

interface NodeThreads {
  readonly Worker: new (code: string, options: object) => NodeWorker;
}

/** Only `lazyModule` gives it, and only the Node host has what it is asked for. */
declare const require: (name: string) => unknown;

/**
 * Starts a thread of the index that runs `code`: one of Node in the desktop's extension host, a web worker
 * in the browser's. Where there is neither, the work is done here, one report at a time.
 */
export function startThread(code: string, reading: Reading): Thread {
  return threadOf(nodePort(code) ?? webPort(code) ?? ownPort(code), reading);
}

function nodePort(code: string): Port | undefined {
  const threads = nodeThreads();
  if (!threads) return undefined;
  const worker = new threads.Worker(code, { eval: true, resourceLimits });
  return {
    post: (message, transfer) => worker.postMessage(message, transfer),
    onMessage: take => worker.on('message', take),
    onEnd: take => {
      worker.on('error', take);
      worker.on('exit', take);
    },
    end: () => void worker.terminate(),
  };
}

function nodeThreads(): NodeThreads | undefined {
  try {
    return require('worker_threads') as NodeThreads;
  } catch {
    return undefined;
  }
}

function webPort(code: string): Port | undefined {
  try {
    const uri = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
    const worker = new Worker(uri);
    return {
      post: (message, transfer) => worker.postMessage(message, [...transfer]),
      onMessage: take => worker.addEventListener('message', ({ data }) => take(data)),
      onEnd: take => worker.addEventListener('error', ({ message }) => take(message)),
      end: () => worker.terminate(),
    };
  } catch {
    return undefined;
  }
}

/** The same code in this thread, as a worker of its own would run it. */
function ownPort(code: string): Port {
  let take: (message: unknown) => void = () => undefined;
  const later = (run: () => void) => void setTimeout(run);
  const self = {
    postMessage: (message: unknown) => later(() => take(message)),
    onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
  };
  // Nothing but a file of our own package is run.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('self', 'require', code) as (scope: typeof self) => void;
  run(self);
  return {
    post: message => later(() => self.onmessage?.({ data: message })),
    onMessage: listener => void (take = listener),
    onEnd: () => undefined,
    end: () => undefined,
  };
}
