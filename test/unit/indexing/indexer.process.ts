// Makes the index of a folder, in small steps, for a test to kill it in between.
//   node indexer.process.js REPORTS CACHE
import path from 'node:path';
import { readCodebook } from '../../../src/core/codebook/readCodebook';
import { ReportIndex } from '../../../src/indexing/reportIndex';
import { folderSource, ownThread } from '../../support/indexing';
import { nodeFiles } from '../../support/nodeFiles';

const [, , reports = '', cache = ''] = process.argv;
const { value: codebook } = readCodebook(
  'rapporteur-codebook: 1\ncodes:\n  - id: piers\n    name: Piers\n    terms: [pier*]\n  - id: proposal\n    name: Proposal\n',
);

async function run(): Promise<void> {
  const index = new ReportIndex(
    folderSource(reports),
    [ownThread({ codebook })],
    nodeFiles(),
    cache,
  );
  const all = await folderSource(reports).list(() => false);
  // A file of the index with every few reports: there is always one that is being written.
  for (let i = 0; i < all.length; i += 5)
    await index.update(all.slice(i, i + 5).map(({ report }) => path.normalize(report)));
}

void run();
