import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title = 'rename a code with F2, merge it into another in all sidecars, undo';

const report = 'harbour-forum.report.txt';
const codes = `rapporteur-codebook: 1
codes:
  - {id: work, name: Work, terms: [job*, work]}
  - {id: skills, name: Skills, colour: '#009e73'}
`;

export async function run({ folder, open, picture }) {
  /** Files are saved a moment after the view has changed. */
  const untilSaved = (name, pattern) => untilFile(path.join(folder, name), pattern);
  await writeFile(path.join(folder, 'codebook.yaml'), codes);
  const workbench = await open(report);
  const { page } = workbench;
  await workbench.showViews();
  await workbench.rows('Skills').first().waitFor();
  await workbench.untilHighlighted();
  await workbench.line('Portugal mentioned').waitFor();
  const input = page.locator('.quick-input-widget:visible input[type="text"]').first();

  // Tag, so that a sidecar has the code.
  await workbench.line('Portugal mentioned').click();
  await workbench.press('Control+k', 'a');
  await input.waitFor();
  await input.fill('Skills');
  await workbench.press('Enter');
  await workbench.rows('1 annotation').waitFor();
  await picture('codebook.png');

  await workbench.rows('Skills').last().click();
  await workbench.press('F2');
  await input.waitFor();
  await input.fill('Trades');
  await workbench.press('Enter');
  await workbench.rows('Trades').first().waitFor();
  await untilSaved('codebook.yaml', /id: skills, name: Trades/);

  // Merging shows the changes first.
  await workbench.run('Rapporteur: Merge Code into…');
  await input.fill('Trades');
  await workbench.press('Enter');
  await page.locator('.quick-input-title', { hasText: 'Merge “Trades” into' }).waitFor();
  await input.fill('Work');
  await workbench.press('Enter');
  const apply = page.getByRole('button', { name: 'Apply', exact: true });
  await apply.waitFor();
  await picture('merge-preview.png');
  await apply.click();
  await workbench.rows('Trades').first().waitFor({ state: 'detached' });
  await untilSaved(`${report}.annotations.yaml`, /codes: \[work\]/);

  // One undo in the codebook takes all of it back.
  await workbench.run('Rapporteur: Open Codebook');
  await workbench.line('rapporteur-codebook').click();
  await workbench.press('Control+z');
  const all = page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Undo in 2 Files' });
  await all.or(workbench.rows('Trades')).first().waitFor();
  if (await all.isVisible()) await all.click();
  await workbench.rows('Trades').first().waitFor();
  await workbench.line('id: skills').waitFor();
}
