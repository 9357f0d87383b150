// A thread of the index: reads reports and answers what is looked for in them. A bundle of its own, which
// runs in the worker threads of Node and in the web workers of browsers.
import { serve } from './indexing/thread';
import { shardCalls } from './indexing/shardCalls';

interface NodePort {
  readonly postMessage: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
  readonly on: (event: 'message', take: (message: unknown) => void) => void;
}

declare const require: ((name: string) => { readonly parentPort: NodePort }) | undefined;
declare const self: {
  readonly postMessage: (message: unknown, transfer: readonly ArrayBuffer[]) => void;
  onmessage: (event: { readonly data: unknown }) => void;
};

const node = typeof require === 'function' ? require('worker_threads').parentPort : undefined;
serve(
  node
    ? {
        post: (message, transfer) => node.postMessage(message, transfer),
        onMessage: take => node.on('message', take),
      }
    : {
        post: (message, transfer) => self.postMessage(message, transfer),
        onMessage: take => (self.onmessage = ({ data }) => take(data)),
      },
  shardCalls,
);
