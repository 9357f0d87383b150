import assert from 'node:assert/strict';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'see highlights in three themes, hover, hide a kind, show one country only';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';
/** By the picture's name: the theme, and the class that the workbench has in it. */
const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
  contrast: ['Default High Contrast', 'hc-black'],
};

// Shares "cities, which issue residence cards" with an annotation of two codes.
const overlap = `  - id: z4overlap
    codes: [proposal]
    quote: the work of cities, which issue residence cards
    start: 517
    end: 564
`;

export async function run({ folder, open, picture }) {
  await appendFile(path.join(folder, `${report}.annotations.yaml`), overlap);
  const settings = await workspaceSettings(folder);
  const workbench = await open(report);
  const { page } = workbench;
  const status = text => page.locator('.statusbar-item.right').filter({ hasText: text }).first();
  const choices = page.locator('.quick-input-list .monaco-list-row');
  await workbench.showViews();
  await workbench.untilHighlighted();

  for (const [name, [theme, kind]] of Object.entries(themes)) {
    await settings.write({ ...decorations, 'workbench.colorTheme': theme });
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await workbench.untilHighlighted();
    await picture(`highlights-${name}.png`);
  }
  await settings.write(decorations);
  await page.locator('.monaco-workbench.vs-dark').waitFor();

  // What a country is, over its name.
  await workbench.hover('Portugal');
  const hover = page.locator('.monaco-hover:visible').filter({ hasText: 'ISO 3166: PT' }).first();
  await hover.waitFor();
  // It comes slowly into sight.
  await page.waitForTimeout(500);
  await page.screenshot({ path: 'out/pictures/highlights-hover.png' });
  await page.keyboard.press('Escape');

  // Countries off, by a click on the status bar.
  await status('Highlights').click();
  await choices.filter({ hasText: 'Countries' }).first().click();
  await picture('highlights-kinds.png');
  await workbench.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await settings.until(all => all['rapporteur.highlight.kinds']?.length === 4);
  assert.ok(!(await settings.read())['rapporteur.highlight.kinds'].includes('countries'));

  // One theme only, and all again.
  await workbench.run('Rapporteur: Show Only');
  await choices.filter({ hasText: 'Show All' }).first().waitFor();
  await picture('highlights-choose.png');
  await workbench.typeInList('Cities');
  await choices.filter({ hasText: 'Cities' }).first().waitFor();
  await workbench.press('Enter');
  await status('Only: Cities').waitFor();
  await workbench.untilStill();
  await picture('highlights-only.png');
  await status('Only: Cities').click();
  await status('Highlights').waitFor();
}

const decorations = { 'rapporteur.highlight.mentions': 'decorations' };

/** The settings of the workspace in `folder`, as they stand in their file. */
async function workspaceSettings(folder) {
  const file = path.join(folder, '.vscode/settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  const read = async () => JSON.parse(await readFile(file, 'utf8'));
  const write = all => writeFile(file, JSON.stringify(all));
  await write({});
  const until = async isSo => {
    for (let tries = 0; tries < 100; tries++) {
      if (isSo(await read().catch(() => ({})))) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`the settings are still ${await readFile(file, 'utf8')}`);
  };
  return { read, write, until };
}
