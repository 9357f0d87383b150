import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title = 'in Restricted Mode read, highlight and tag a report';
export const settings = { 'workbench.colorTheme': 'Default Light Modern' };
export const isTrusted = false;

const report = 'harbour-forum.report.txt';
const words = 'first job';

export async function run({ folder, open, picture }) {
  const workbench = await open(report);
  const { page } = workbench;
  await page.locator('.statusbar-item').filter({ hasText: 'Restricted Mode' }).first().waitFor();
  await workbench.showViews();
  await workbench.rows('1.1 Arriving and belonging').waitFor();
  await workbench.untilHighlighted();
  await workbench.line('Portugal mentioned').waitFor();
  await workbench.select(words);
  await workbench.press('Control+k', 'a');
  const input = page.locator('.quick-input-widget:visible');
  await input.locator('.monaco-list-row').first().waitFor();
  await workbench.typeInList('educ');
  await input
    .locator('.monaco-list-row')
    .filter({ hasText: 'Education and skills' })
    .first()
    .waitFor();
  await workbench.press('Enter');
  await workbench.rows(words).waitFor();
  const sidecar = path.join(folder, `${report}.annotations.yaml`);
  await untilFile(sidecar, new RegExp(`quote: ${words}`));
  await picture('restricted.png');
}
