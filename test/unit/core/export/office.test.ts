import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { exporterOf } from '../../../../src/core/export/exporter';
import { printable } from '../../../../src/core/export/printable';
import { bytesOf, exported, hostile, type Tagged, usualOptions } from '../../../support/exported';

const text = 'Session 1: Piers\n\nPeru asked for wells. Chile agreed on costs.\n';
const tagged: readonly Tagged[] = [
  { quote: 'asked for wells', codes: ['deep-wells', 'money'], note: 'Mind\nthe gap', coder: 'ana' },
  ...hostile.map(quote => ({ quote, note: quote, codes: [quote], status: 'orphan' as const })),
];

// An own profile: another LibreOffice may be running.
function convert(folder: string, file: string, to: string): string {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const args = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', to, '--outdir'];
  const { status, stderr } = spawnSync('soffice', [...args, folder, path.join(folder, file)], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return readFileSync(path.join(folder, `${path.parse(file).name}.${to.split(':')[0]}`), 'utf8');
}

suite('LibreOffice', () => {
  let folder = '';
  suiteSetup(function () {
    if (spawnSync('soffice', ['--version']).status !== 0) {
      console.log('      (LibreOffice is not on this machine: skipped)');
      this.skip();
    }
    folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-office-'));
  });
  suiteTeardown(() => folder && rmSync(folder, { recursive: true, force: true }));

  const write = (kind: 'passages' | 'quotations', format: 'xlsx' | 'docx' | 'html' | 'csv') => {
    const exporter = exporterOf(kind, format, usualOptions);
    const bytes = bytesOf(exporter, [exported(text, tagged, 'r.txt')]);
    writeFileSync(path.join(folder, `${kind}.${format}`), bytes);
    return bytes;
  };

  // Line ends and control characters are its own affair.
  const tidy = (cell: string) => printable(cell).replace(/\s+|\uFFFD/g, ' ');

  test('a workbook of ours is opened, and every cell is a text as it was written', function () {
    this.timeout(150_000);
    write('passages', 'xlsx');
    const csv = convert(folder, 'passages.xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1');
    const rows: Record<string, string>[] = parse(csv, { columns: true, relax_quotes: true });
    assert.equal(rows.length, tagged.length + 1);
    const [first, second] = rows;
    assert.deepEqual([first?.code_id, second?.code_id], ['deep-wells', 'money']);
    assert.deepEqual([first?.start, first?.end, first?.note], ['23', '38', 'Mind\nthe gap']);
    assert.deepEqual(
      rows.slice(2).map(({ quote }) => tidy(quote ?? '')),
      hostile.map(tidy),
    );
  });

  test('a table of comma-separated values of ours runs no formula', function () {
    this.timeout(150_000);
    write('passages', 'csv');
    // Comma, quote, UTF-8: as one chooses when such a file is opened.
    const html = convert(folder, 'passages.csv', 'html');
    assert.match(html, /'=HYPERLINK/);
    assert.doesNotMatch(html, /sdval="2"[^>]*>(?:<[^>]*>)*2</);
  });

  test('a document of ours is opened, with its headings and every quotation', function () {
    this.timeout(150_000);
    write('quotations', 'docx');
    const lines = convert(folder, 'quotations.docx', 'txt:Text (encoded):UTF8').split('\n');
    const all = tidy(lines.join('\n'));
    assert.ok(lines.some(line => line.replace('\uFEFF', '') === 'Quotations'));
    assert.ok(lines.includes('Water › Deep wells'));
    assert.ok(all.includes('“asked for wells” (Peru, Roundtable 1)'));
    for (const quote of hostile.slice(0, 6)) assert.ok(all.includes(tidy(quote).trim()), quote);
  });
});
