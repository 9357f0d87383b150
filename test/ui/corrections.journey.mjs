import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'say who speaks, see why, find the correction in the list, take it back';
export const settings = { 'workbench.colorTheme': 'Default Light Modern' };

const report = 'harbour-forum.report.txt';
const words = 'must be part';

export async function run({ folder, open, picture }) {
  const sidecar = () => readFile(path.join(folder, `${report}.annotations.yaml`), 'utf8');
  const before = await sidecar();
  const workbench = await open(report);
  const { page } = workbench;
  const choices = page.locator('.quick-input-list .monaco-list-row');
  await workbench.showViews();
  await workbench.untilHighlighted();

  // Two strokes and a name.
  await workbench.select(words);
  await workbench.press('ArrowLeft', 'Control+k', 'h');
  await choices.filter({ hasText: 'Not a speech' }).first().waitFor();
  await picture('corrections.png');
  await workbench.typeInList('Lebanon');
  await choices.filter({ hasText: 'Lebanon' }).first().waitFor();
  await workbench.press('Enter');
  await workbench.rows('Lebanon').first().waitFor();
  await page.locator('.monaco-breadcrumb-item').filter({ hasText: 'Lebanon' }).first().waitFor();
  assert.match(await sidecar(), /correct: speaker\n {4}speakers: \[country:LB\]\n/);

  await workbench.run('Rapporteur: Explain This Speaker');
  const explanation = page
    .locator('.notification-list-item')
    .filter({ hasText: 'Speaker: Lebanon. You corrected this on' })
    .first();
  // The message comes a moment after the command; opened too early, the list stays empty.
  for (let tries = 0; tries < 5 && !(await explanation.isVisible()); tries++) {
    await workbench.run('Notifications: Show Notifications');
    await explanation.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await explanation.waitFor();
  await workbench.run('Notifications: Clear All Notifications');

  // The list of corrections, and its button.
  await workbench.run('Rapporteur: Show Corrections');
  const item = choices.filter({ hasText: 'Lebanon speaks' }).first();
  await item.hover();
  await picture('corrections-list.png');
  await item.locator('.action-label[aria-label="Undo"]').click();
  await item.waitFor({ state: 'detached' });
  await workbench.rows('Lebanon').first().waitFor({ state: 'detached' });
  assert.equal((await sidecar()).replace('corrections:\n', ''), before);
}
