import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title =
  'export quotations after a look at the preview, and a table of one roundtable from the tree';
export const settings = { 'workbench.colorTheme': 'Default Light Modern' };

export async function run({ folder, open, picture }) {
  const workbench = await open('harbour-forum.report.txt');
  const { page } = workbench;
  const choices = page.locator('.quick-input-list .monaco-list-row');
  const choose = async text => {
    await choices.filter({ hasText: text }).first().click();
  };
  await workbench.showViews();
  await workbench.untilHighlighted();

  // Quotations of this report, by code.
  await workbench.run('Rapporteur: Export…');
  await choices.filter({ hasText: 'Quotations as Markdown' }).first().waitFor();
  await picture('exporting-kinds.png');
  await choose('Quotations as Markdown');
  await choose('This report');
  await choose('By code, then by speaker');
  await workbench.line('# Quotations').waitFor();
  await workbench.untilStill();
  await picture('exporting-preview.png');
  await page.locator('.editor-actions').getByRole('button', { name: 'Save Export…' }).click();
  // The path comes bit by bit.
  await workbench.until(() =>
    [...document.querySelectorAll('.quick-input-widget input')].some(({ value }) =>
      value.endsWith('harbour-forum.quotations.md'),
    ),
  );
  await workbench.press('Enter');
  await untilFile(
    path.join(folder, 'harbour-forum.quotations.md'),
    /^# Quotations[^]*residence cards/,
  );

  // The contributions of one roundtable, from its row.
  await page.locator('.tab').filter({ hasText: 'harbour-forum.report.txt' }).click();
  await workbench.untilStill();
  await workbench.rows('Portugal').first().click({ button: 'right' });
  const item = page.locator('.monaco-menu .action-item').filter({ hasText: 'Export…' });
  await item.waitFor();
  // A menu that has just come takes the click for the one that opened it.
  await page.waitForTimeout(400);
  await item.locator('.action-menu-item').click();
  await choose('Contributions as CSV');
  await workbench.line('Portugal,,Portugal,PT').waitFor();
  await picture('exporting-rows.png');
}
