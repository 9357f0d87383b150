import * as vscode from 'vscode';
import { englishLabels } from '../../src/core/export/labels';
import type * as exportFiles from '../../src/exportFiles';
import { lazyModule } from '../../src/editor/lazyModule';
import { ok, same } from './support/check';

suite('the bundle of exports', () => {
  test('it is loaded in this host, and writes tables and workbooks', async () => {
    const { extensionUri } = vscode.extensions.getExtension('rapporteur.rapporteur')!;
    const { tableIn } = await lazyModule<typeof exportFiles>(extensionUri, 'exportFiles')();
    const table = { title: 'T', corner: 'Code', columns: ['Peru'], rows: ['Water'], cells: [[2]] };
    const options = { hasByteOrderMark: false, labels: englishLabels };
    same([...tableIn('csv', table, options)].join(''), 'Code,Peru\r\nWater,2\r\n');
    const [first] = tableIn('xlsx', table, options);
    ok(
      first instanceof Uint8Array && first[0] === 0x50 && first[1] === 0x4b,
      'it is a zip archive',
    );
  });
});
