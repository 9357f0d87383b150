import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title = 'open a report, tag a passage, reload, find it again, jump, remove it';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';
const words = 'first job';

export async function run({ folder, open, picture }) {
  const sidecar = () => readFile(path.join(folder, `${report}.annotations.yaml`), 'utf8');
  const workbench = await open(report);
  const { page } = workbench;

  await workbench.showViews();
  await workbench.rows('1.1 Arriving and belonging').waitFor();
  await workbench.untilHighlighted();
  await picture('overview.png');

  // A click on a speaker opens the contribution, and the tree follows the cursor.
  await workbench.rows('Uruguay').first().click();
  await page.locator('.statusbar-item').filter({ hasText: 'Ln 24,' }).first().waitFor();

  // Tag with the mouse and the chord.
  await workbench.press('Control+Home');
  await workbench.line('Portugal mentioned').waitFor();
  await workbench.select(words);
  await workbench.press('Control+k', 'a');
  const input = page.locator('.quick-input-widget:visible input[type="text"]').first();
  await input.waitFor();
  await input.fill('educ');
  await page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: 'Education and skills' })
    .first()
    .waitFor();
  await picture('choose-code.png');
  await workbench.press('Enter');
  await workbench.rows(words).waitFor();
  await untilFile(path.join(folder, `${report}.annotations.yaml`), /quote: first job/);
  await picture('tagged.png');

  // All closed and opened again, the annotation is there.
  await page.reload();
  await workbench.showViews();
  await workbench.rows(words).waitFor();

  // From contribution to contribution of one speaker, with the keyboard alone.
  await workbench.line('Portugal mentioned').click();
  await workbench.press('Control+k', 'j');
  await page
    .locator('.statusbar-item')
    .filter({ hasText: 'contribution 2 of 2' })
    .first()
    .waitFor();
  await picture('next-contribution.png');

  await workbench.press('Control+k', 'g');
  await page
    .locator('.quick-input-list .monaco-list-row')
    .filter({ hasText: 'Uruguay' })
    .first()
    .waitFor();
  await picture('go-to-speaker.png');
  await workbench.typeInList('Thai');
  await workbench.press('Enter');
  await workbench.line('Thailand reported').waitFor();

  // Remove it in the view.
  const row = workbench.rows(words);
  await row.hover();
  await row.locator('.action-label[aria-label^="Remove Annotation"]').click();
  await row.waitFor({ state: 'detached' });
  assert.doesNotMatch(await sidecar(), /first job/);
}
