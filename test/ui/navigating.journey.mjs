import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'get around in a report by the habits of VS Code, in a dark and a light theme';
export const settings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'editor.stickyScroll.enabled': true,
};

const report = 'harbour-forum.report.txt';
const themes = { dark: ['Default Dark Modern', 'vs-dark'], light: ['Default Light Modern', 'vs'] };

export async function run({ folder, open, picture }) {
  const workbench = await open(report);
  const { page } = workbench;
  const status = text => page.locator('.statusbar-item.right').filter({ hasText: text }).first();
  await workbench.showViews();
  await workbench.untilHighlighted();

  // Who speaks at the cursor, and a click to another speaker.
  await workbench.line('Portugal mentioned').click();
  await status('Portugal ·').waitFor();
  await status('Portugal ·').click();
  const choices = page.locator('.quick-input-list .monaco-list-row');
  await choices.filter({ hasText: 'Iceland' }).first().waitFor();
  await workbench.typeInList('Iceland');
  await workbench.press('Enter');
  await status('Iceland ·').waitFor();
  await workbench.run('Go Back');
  await status('Portugal ·').waitFor();

  // Whoever is not here may speak in another report.
  await status('Portugal ·').click();
  await choices.filter({ hasText: 'Iceland' }).first().waitFor();
  await workbench.typeInList('nobody here');
  await choices.filter({ hasText: 'In all reports' }).first().waitFor();
  await workbench.press('Enter');
  await page.locator('.quick-input-title').filter({ hasText: 'Speaker in all reports' }).waitFor();
  await workbench.press('Escape');

  for (const [name, [theme, kind]] of Object.entries(themes)) {
    await useTheme(folder, theme);
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await workbench.untilHighlighted();
    await peekReferences(workbench, () => picture(`navigating-peek-${name}.png`));
    await hover(workbench, 'mentioned that', `navigating-hover-word-${name}.png`);
    await hover(workbench, 'Uruguay', `navigating-hover-name-${name}.png`);
  }

  // A new name: the sidecar has the correction, the report stays as it was.
  const before = await readFile(path.join(folder, report), 'utf8');
  await workbench.line('Lena Okafor, from').click();
  await workbench.press('Home');
  await workbench.press('F2');
  const box = page.locator('.rename-box input');
  await box.waitFor();
  await picture('navigating-rename.png');
  await box.fill('Lena Okafor-Berg');
  await workbench.press('Control+Enter');
  await page.locator('.panel .monaco-list-row').filter({ hasText: 'Okafor-Berg' }).waitFor();
  await workbench.untilStill();
  await picture('navigating-rename-preview.png');
  await page.getByRole('button', { name: 'Apply' }).first().click();
  await status('Lena Okafor-Berg ·').waitFor();
  const message = page
    .locator('.notification-list-item')
    .filter({ hasText: 'Lena Okafor is read as Lena Okafor-Berg now' })
    .first();
  // The message comes a moment after the command; opened too early, the list stays empty.
  for (let tries = 0; tries < 5 && !(await message.isVisible()); tries++) {
    await workbench.run('Notifications: Show Notifications');
    await message.waitFor({ timeout: 3_000 }).catch(() => undefined);
  }
  await page.screenshot({ path: 'out/pictures/navigating-renamed.png' });
  await message.getByRole('button', { name: 'Undo' }).click();
  await status('Lena Okafor ·').waitFor();
  assert.equal(await readFile(path.join(folder, report), 'utf8'), before);

  // Headings stay in sight above what is said below them.
  await workbench.press('Control+End');
  await workbench.until(() =>
    ['Roundtable 1 – People', 'Roundtable 1.2: Money'].every((heading, i) =>
      (document.querySelectorAll('.sticky-widget .sticky-line-content')[i]?.textContent ?? '')
        .replace(/\u00a0/g, ' ')
        .startsWith(heading),
    ),
  );
  await picture('navigating-sticky.png');
}

/** Peeks at all that the speaker at the cursor says, and closes that again. */
async function peekReferences(workbench, look) {
  const { page } = workbench;
  const peek = page.locator('.zone-widget .peekview-widget').first();
  await workbench.run('Peek References');
  await page.locator('.ref-tree .monaco-list-row').first().waitFor();
  await workbench.untilStill();
  await look();
  await page.keyboard.press('Escape');
  await peek.waitFor({ state: 'hidden' });
}

/** Takes a picture of who speaks at `words`. */
async function hover(workbench, words, file) {
  const { page } = workbench;
  await workbench.hover(words);
  const shown = page.locator('.monaco-hover:visible').filter({ hasText: 'of all that is said' });
  await shown.first().waitFor();
  // It comes slowly into sight.
  await page.waitForTimeout(500);
  await page.screenshot({ path: `out/pictures/${file}` });
  await page.keyboard.press('Escape');
  await page.mouse.move(700, 1);
  await shown.first().waitFor({ state: 'hidden' });
}

async function useTheme(folder, theme) {
  const file = path.join(folder, '.vscode/settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ 'workbench.colorTheme': theme }));
}
