import type { Reading } from './prepare';
import type { ShardCalls } from './shardCalls';

/** A shard that may live in a thread of its own. */
export interface Thread {
  /** Rejects with what the call throws, and when the thread has ended. */
  readonly call: <Name extends keyof ShardCalls>(
    name: Name,
    args: Parameters<ShardCalls[Name]>,
    /** Buffers that the thread gets for good. */
    transfer?: readonly ArrayBuffer[],
  ) => Promise<Awaited<ReturnType<ShardCalls[Name]>>>;
  readonly end: () => void;
}

/** What both kinds of threads have, in the browser and in Node. */
export interface Port {
  readonly post: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
  readonly onMessage: (take: (message: unknown) => void) => void;
  readonly onEnd: (take: (error: unknown) => void) => void;
  readonly end: () => void;
}

/** The first message to a thread is `Reading`; each other one is one of these. */
export interface CallMessage {
  readonly id: number;
  readonly name: keyof ShardCalls;
  readonly args: readonly unknown[];
}

export interface ResultMessage {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** The thread behind a port. */
export function threadOf(port: Port, reading: Reading): Thread {
  const open = new Map<
    number,
    { resolve: (value: never) => void; reject: (error: Error) => void }
  >();
  let count = 0;
  let ended: Error | undefined;
  port.post(reading, []);
  port.onMessage(message => {
    const { id, result, error } = message as ResultMessage;
    const call = open.get(id);
    open.delete(id);
    if (error === undefined) call?.resolve(result as never);
    else call?.reject(new Error(error));
  });
  const fail = (reason: string) => {
    ended ??= new Error(`a thread of the index has ended: ${reason}`);
    for (const { reject } of open.values()) reject(ended);
    open.clear();
  };
  port.onEnd(error => fail(String(error)));
  return {
    call: (name, args, transfer = []) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const id = ++count;
        open.set(id, { resolve, reject });
        port.post({ id, name, args } satisfies CallMessage, transfer);
      }),
    end: () => {
      fail('it is no longer needed');
      port.end();
    },
  };
}

/** The other end of `threadOf`: does what messages ask for, with the calls that the first one makes. */
export function serve(
  port: Pick<Port, 'post' | 'onMessage'>,
  callsFor: (reading: Reading) => ShardCalls,
): void {
  let calls: ShardCalls | undefined;
  port.onMessage(message => {
    if (!calls) return void (calls = callsFor(message as Reading));
    const { id, name, args } = message as CallMessage;
    try {
      const result = (calls[name] as (...args: readonly unknown[]) => unknown)(...args);
      port.post({ id, result } satisfies ResultMessage, buffersIn(result));
    } catch (error) {
      port.post({ id, error: String(error) } satisfies ResultMessage, []);
    }
  });
}

/** What a shard has written is no longer needed there. */
function buffersIn(result: unknown): ArrayBuffer[] {
  const { bytes } = (result ?? {}) as { bytes?: unknown };
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}
