import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title =
  'write in a sidecar alone: codes are offered, F12 leads to the passage, F2 renames';

const report = 'harbour-forum.report.txt';
const sidecar = `${report}.annotations.yaml`;

export async function run({ folder, open, picture }) {
  /** VS Code saves what a renaming changed a moment later. */
  const untilSaved = (name, pattern) => untilFile(path.join(folder, name), pattern);
  // No report is open: the sidecar itself starts the extension.
  const workbench = await open(sidecar);
  const { page } = workbench;
  await workbench.line('codes: [good-practice, cities]').waitFor();
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'line 14' });
  for (let tries = 0; tries < 20 && !(await hover.isVisible()); tries++) {
    await workbench.hover('rapporteur');
    await workbench.hover('which issue residence');
    await hover.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await hover.filter({ hasText: 'Portugal' }).waitFor();

  // Another code in the first list.
  const click = async words => {
    const { left, y } = await workbench.boxOf(words);
    await page.mouse.click(left + 2, y);
  };
  await click('good-practice');
  await workbench.press('End', 'ArrowLeft');
  await page.keyboard.type(', belong');
  const offer = page.locator('.suggest-widget .monaco-list-row').filter({ hasText: 'belonging' });
  await offer.first().waitFor();
  await picture('sidecar-codes.png');
  await workbench.press('Enter');
  await workbench.line('codes: [good-practice, cities, belonging]').waitFor();

  // The code under the cursor gets another id, everywhere.
  await workbench.press('F2');
  const name = page.locator('.rename-box input').first();
  await name.waitFor();
  await name.fill('arriving');
  await workbench.press('Enter');
  await untilSaved('codebook.yaml', /- id: arriving\n {4}name: Belonging/);
  await untilSaved(sidecar, /codes: \[good-practice, cities, arriving\]/);

  await click('which issue residence');
  await workbench.press('F12');
  await workbench.line('He also referred to the work of').waitFor();
  await workbench.untilHighlighted();
  await picture('sidecar-passage.png');
}
