import assert from 'node:assert/strict';
import { mkdir, readFile, rmdir, rm } from 'node:fs/promises';
import path from 'node:path';

export const title = 'a sidecar that cannot be written: the message says why, and Try Again saves';
export const settings = { 'workbench.colorTheme': 'Default High Contrast' };

const report = 'harbour-forum.report.txt';

export async function run({ folder, open, picture }) {
  // A folder with the sidecar's name: nobody can write a file there, whatever their rights.
  const sidecar = path.join(folder, `${report}.annotations.yaml`);
  await rm(sidecar);
  await mkdir(sidecar);
  const workbench = await open(report);
  const { page } = workbench;
  await workbench.showViews();
  await workbench.untilHighlighted();

  await workbench.select('first job');
  await workbench.press('Control+k', 'a');
  const input = page.locator('.quick-input-widget:visible input[type="text"]').first();
  await input.waitFor();
  await input.fill('Belonging');
  await workbench.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await workbench.run('Notifications: Show Notifications');
  const message = page
    .locator('.notification-list-item')
    .filter({ hasText: 'is not saved yet' })
    .first();
  await message.waitFor();
  const unsaved = workbench.rows('not saved yet: first job');
  await unsaved.waitFor();
  await picture('not-saved.png');
  assert.match(
    await message.innerText(),
    /harbour-forum\.report\.txt\.annotations\.yaml could not be written/,
  );

  await rmdir(sidecar);
  await message.locator('.monaco-button').filter({ hasText: 'Try Again' }).click();
  await unsaved.waitFor({ state: 'detached' });
  await workbench.rows('first job').waitFor();
  assert.match(await readFile(sidecar, 'utf8'), /quote: first job/);
}
