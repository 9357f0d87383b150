import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { untilFile, untilFileWithout } from './untilFile.mjs';

export const title = 'tag sentence after sentence, with the keyboard alone and with the mouse';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';

export async function run({ folder, open, picture }) {
  const file = path.join(folder, `${report}.annotations.yaml`);
  const sidecar = () => readFile(file, 'utf8');
  const until = pattern => untilFile(file, pattern);
  const untilNot = pattern => untilFileWithout(file, pattern);
  const workbench = await open(report);
  const { page } = workbench;
  const input = page.locator('.quick-input-widget:visible');
  await workbench.showViews();
  await workbench.untilHighlighted();

  // A code by its letters, then the same one by its digit, then without asking.
  await workbench.select('first job');
  await workbench.press('Control+k', 'a');
  await input.locator('.monaco-list-row').first().waitFor();
  await workbench.typeInList('educ');
  await input
    .locator('.monaco-list-row')
    .filter({ hasText: 'Education and skills' })
    .first()
    .waitFor();
  await workbench.press('Enter');
  await workbench.rows('first job').waitFor();
  await workbench.select('Uruguay');
  await workbench.press('Control+k', 'a');
  await input
    .locator('.monaco-list-row')
    .filter({ hasText: '1 Education and skills' })
    .first()
    .waitFor();
  await picture('recent-codes.png');
  await workbench.press('1');
  await input.waitFor({ state: 'hidden' });
  await until(/quote: Uruguay/);
  await workbench.press('End');
  await workbench.press('Control+Shift+ArrowLeft');
  await workbench.press('Control+k', 'k');
  await page.locator('.statusbar-item').filter({ hasText: 'Tagged with' }).first().waitFor();

  // A name that is nearly there is warned of.
  await workbench.press('Control+k', 'a');
  await input.locator('.monaco-list-row').first().waitFor();
  await input.locator('input[type="text"]').first().fill('Educations and skill');
  await input.getByText('There is “Education and skills” already').waitFor();
  await picture('similar-code.png');
  await workbench.press('Escape');

  // The passage grows word by word, and the text shows it.
  await workbench.select('first job');
  await workbench.press('ArrowLeft');
  await workbench.press('Control+k', 'l');
  await input.getByText('One word more').waitFor();
  await workbench.press('w');
  await workbench.press('w');
  await workbench.press('e');
  await input.getByText('Move the end instead').waitFor();
  await workbench.press('s');
  await input.getByText('He also”').waitFor();
  await picture('resize.png');
  await workbench.press('Enter');
  await until(/quote: Portugal mentioned[^:]*first job\. He\s+also\n/);

  // The note opens beside the report by the mouse, and saving it writes the sidecar.
  const row = workbench.rows('Education and skills').first();
  await row.hover();
  await row.locator('.action-label.codicon-note').click();
  await page.locator('.tab').filter({ hasText: 'Note on' }).first().waitFor();
  await page.keyboard.type('Ask for the figures.');
  await workbench.press('Enter');
  await page.keyboard.type('They may be in the annex.');
  await workbench.press('Control+s');
  await until(/note: \|[\s\S]*They may be in the annex/);
  await picture('note.png');

  // Three actions are taken back, and the last one of them is done again.
  await workbench.line('Portugal mentioned').click();
  for (const gone of [
    /They may be in the annex/,
    /quote: Portugal mentioned/,
    /quote: Philippines/,
  ]) {
    assert.match(await sidecar(), gone);
    await workbench.press('Control+k', 'Backspace');
    await untilNot(gone);
  }
  await page.locator('.statusbar-item').filter({ hasText: 'Undone: Tag' }).first().waitFor();
  await picture('undone.png');
  await workbench.press('Control+k', 'Shift+Backspace');
  await until(/quote: Philippines/);

  // The same by mouse, from the menu of the view.
  const header = page.locator('.pane-header').filter({ hasText: 'Passages' });
  await header.hover();
  await header.locator('.action-label.codicon-toolbar-more').click();
  const item = page.locator('.monaco-menu .action-item').filter({ hasText: 'Undo' }).first();
  await item.waitFor();
  await picture('undo-menu.png');
  await item.locator('.action-menu-item').click();
  await untilNot(/quote: Philippines/);
}
