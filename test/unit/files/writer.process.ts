// Adds annotations to a sidecar and prints the id of each when it is written.
//   node writer.process.js SIDECAR STORAGE STALE PREFIX COUNT [STEP]
// With STEP, it kills itself before that step of an operation on files.
import { writeSync } from 'node:fs';
import { SafeFiles } from '../../../src/files/safeFiles';
import { nodeFiles } from '../../support/nodeFiles';
import { addId } from '../../support/safeSidecar';

const [, , sidecar = '', storage = '', stale, prefix = '', count, step] = process.argv;
let left = step === undefined ? Infinity : Number(step);

const files = new SafeFiles(
  nodeFiles(() => {
    if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  }),
  storage,
  { stale: Number(stale), most: 60_000 },
);

async function run(): Promise<void> {
  for (let i = 0; i < Number(count); i++) {
    const id = `${prefix}${i}`;
    await addId(files, sidecar, id);
    writeSync(1, `${id}\n`);
  }
}

void run();
