import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title =
  'group and filter the view Roundtables, read one speaker alone, leave with Escape';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';
/** By the picture's name: the theme, and the class that the workbench has in it. */
const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
  contrast: ['Default High Contrast', 'hc-black'],
};

const group = 'Rapporteur: Group Contributions By';
const read = 'Rapporteur: Read One Speaker, Roundtable or Theme';
/** Of the lists in which these commands ask. */
const titles = { [group]: 'Group contributions by', [read]: 'Read alone' };

export async function run({ folder, open, picture }) {
  const workbench = await open(report);
  const { page } = workbench;
  const choices = page.locator('.quick-input-list .monaco-list-row');
  const input = page.locator('.quick-input-widget:visible input[type="text"]').first();
  const status = page.locator('.statusbar-item.left').filter({ hasText: 'Reading:' }).first();
  const inTheme = async name => {
    const [theme, kind] = themes[name];
    await writeSettings(folder, { ...grouped, 'workbench.colorTheme': theme });
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await workbench.untilHighlighted();
  };
  const choose = async (command, words) => {
    await workbench.run(command);
    await page.locator('.quick-input-title', { hasText: titles[command] }).waitFor();
    await workbench.typeInList(words);
    await choices.filter({ hasText: words }).first().waitFor();
    await workbench.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  let grouped = {};
  await workbench.showViews();
  await workbench.rows('1.1 Arriving and belonging').waitFor();
  // Room for the rows of all groupings.
  for (const name of ['Codebook', 'Passages']) {
    await workbench.untilStill();
    await page.locator('.pane-header[aria-expanded="true"]').filter({ hasText: name }).click();
  }
  // Chairs are marked in words.
  await workbench.rows('co-chair').first().waitFor();

  for (const [grouping, words, row] of [
    ['speaker', 'Speaker', 'chair of 1.1'],
    ['region', 'Region', 'Southern Europe'],
    ['group', 'Group of countries', 'WEOG'],
    ['theme', 'Theme', 'Belonging'],
  ]) {
    await choose(group, words);
    grouped = { 'rapporteur.tree.groupBy': grouping };
    await workbench.rows(row).first().waitFor();
    for (const name of ['dark', 'light']) {
      await inTheme(name);
      await picture(`tree-${grouping}-${name}.png`);
    }
  }

  // The view follows what is typed; Escape goes back.
  await choose(group, 'Speaker');
  grouped = { 'rapporteur.tree.groupBy': 'speaker' };
  await workbench.rows('chair of 1.1').first().waitFor();
  await workbench.run('Rapporteur: Filter Contributions');
  await page.locator('.quick-input-title', { hasText: 'Filter contributions' }).waitFor();
  await input.fill('remittances');
  await workbench.rows('Kenya on remittances').waitFor();
  await workbench.rows('Iceland').first().waitFor({ state: 'detached' });
  await picture('tree-filter-light.png');
  await workbench.press('Escape');
  await workbench.rows('Iceland').first().waitFor();

  // One speaker alone, from the keyboard; next contribution; Escape leaves.
  await choose(read, 'Portugal');
  await status.waitFor();
  for (const name of Object.keys(themes)) {
    await inTheme(name);
    await picture(`reading-${name}.png`);
  }
  await workbench.line('Ghana emphasized').click();
  await workbench.press('Control+k', 'j');
  await page
    .locator('.statusbar-item')
    .filter({ hasText: 'contribution 2 of 2' })
    .first()
    .waitFor();
  await workbench.press('Escape');
  await status.waitFor({ state: 'hidden' });

  // A roundtable, from its row; a click in the status bar leaves.
  await choose(group, 'Roundtable');
  grouped = {};
  const row = workbench.rows('1.1 Arriving and belonging').first();
  await row.hover();
  await row.locator('.action-label[aria-label^="Read This Alone"]').click();
  await status.filter({ hasText: '1.1 Arriving and belonging' }).waitFor();
  await inTheme('dark');
  await picture('reading-roundtable-dark.png');
  await status.click();
  await status.waitFor({ state: 'hidden' });
  await choose(read, 'Cities');
  await status.filter({ hasText: 'Cities' }).waitFor();
  await workbench.untilStill();
  await picture('reading-theme-dark.png');
}

async function writeSettings(folder, all) {
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  await writeFile(path.join(folder, '.vscode/settings.json'), JSON.stringify(all));
}
