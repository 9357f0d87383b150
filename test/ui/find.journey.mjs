import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'find in the contributions of all reports, and see who speaks in them';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';

/** Further invented meetings of the same forum. */
const earlier = year => `Harbour Forum on Migration and Development, ${year}

An invented meeting, written as a sample for Rapporteur. No such forum took place.

Report by Ms. Ilse Varga, 3 March ${year}

Roundtable 1: Towns that receive people

The Roundtable was chaired by Ghana.

Portugal said that language classes need evenings. Uruguay asked for fair recruitment in ${year}.

Kenya proposed that remittances cost less. Portugal agreed, and recalled that the diaspora invests in schools.
`;

export async function run({ folder, open, picture }) {
  for (const year of [2017, 2019, 2021])
    await writeFile(path.join(folder, `forum-${year}.report.txt`), earlier(year));
  const workbench = await open(report);
  const { page } = workbench;
  const input = page.locator('.quick-input-widget:visible');
  await workbench.showViews();
  await workbench.untilHighlighted();

  // Who speaks in all reports, from the head of the view.
  const header = name => page.locator('.pane-header').filter({ hasText: name });
  await header('Speakers in All Reports').click();
  const portugal = workbench.rows('4 reports').filter({ hasText: 'Portugal' });
  await portugal.waitFor();
  await header('Passages').click();
  await header('Codebook').click();
  await workbench.untilStill();
  await portugal.click();
  await workbench.rows('2017').first().waitFor();
  await picture('speakers.png');

  // Speakers of other reports are symbols of the workspace.
  await workbench.press('Control+t');
  await input.locator('input').first().waitFor();
  await workbench.typeInList('Kenya');
  const symbol = input.locator('.monaco-list-row').filter({ hasText: 'Kenya' });
  await symbol.nth(3).waitFor();
  await picture('workspace-symbols.png');
  await workbench.press('Escape');

  // A query: by what one can ask, then what is found.
  await workbench.run('Rapporteur: Find in Contributions…');
  await input.getByText('who speaks').waitFor();
  await workbench.typeInList('speaker:Portugal diaspora');
  await input.locator('.monaco-list-row').filter({ hasText: 'Portugal' }).first().waitFor();
  await picture('find-query.png');
  await workbench.press('Enter');
  await header('Found').waitFor();
  await workbench.rows('recalled that the diaspora').first().waitFor();
  assert.equal(await workbench.rows('recalled that the diaspora').count(), 3);
  await picture('find.png');

  // By keyboard alone to a passage, and to all of it as a text.
  await workbench.rows('recalled that the diaspora').first().click();
  await page.locator('.tab').filter({ hasText: 'forum-2017' }).waitFor();
  await picture('found-passage.png');
  await workbench.run('Rapporteur: Open Found Contributions as Text');
  await page.locator('.tab').filter({ hasText: 'Found contributions' }).waitFor();
  await workbench.line('speaker:Portugal diaspora').waitFor();
  await workbench.run('Preferences: Toggle between Light/Dark Themes');
  await page.locator('.monaco-workbench.vs').waitFor();
  await picture('found-text-light.png');
}
