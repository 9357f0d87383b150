import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'take the tour on the example, in a dark and in a light theme';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const steps = [
  'Open a report',
  'See who speaks',
  'Follow one speaker',
  'Tag a passage',
  'Make the codes yours',
  'Mend what was misread',
];
/** By the picture's name: the theme, and the class that the workbench has in it. */
const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
};

export async function run({ folder, open, picture }) {
  const settingsFile = path.join(folder, '.vscode/settings.json');
  await mkdir(path.dirname(settingsFile), { recursive: true });
  const workbench = await open('codebook.yaml');
  const { page } = workbench;
  const tour = page.locator('.gettingStartedContainer');
  const step = name => tour.locator('.getting-started-step').filter({ hasText: name }).first();
  const openStep = async name => {
    await step(name).locator('.step-title').click();
    await tour.locator('.getting-started-step.expanded').filter({ hasText: name }).waitFor();
  };
  const push = name =>
    step(name)
      .page()
      .locator('.getting-started-step.expanded .monaco-button')
      .filter({ hasText: name })
      .first()
      .click();
  const untilDone = name => step(name).locator('[role="checkbox"][aria-checked="true"]').waitFor();
  const choices = page.locator('.quick-input-list .monaco-list-row');

  // From the empty view to the tour, and through its pictures.
  await workbench.showViews();
  const link = page.locator('.sidebar .welcome-view a').filter({ hasText: 'take the tour' });
  await link.first().click();
  await step(steps[0]).waitFor();
  for (const [name, [theme, kind]] of Object.entries(themes)) {
    await writeFile(settingsFile, JSON.stringify({ 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    for (const [i, each] of steps.entries()) {
      if (i > 0 || name !== 'dark') await openStep(each);
      // Its picture is a page of its own, whose loading nothing tells of.
      await page.waitForTimeout(1_500);
      await picture(`walkthrough-${name}-${i + 1}.png`);
    }
  }

  // The example opens beside it, and what the steps offer acts on that.
  await openStep(steps[0]);
  await push('Open Example');
  await workbench.rows('1.1 Arriving and belonging').waitFor();
  await untilDone(steps[0]);
  await openStep(steps[1]);
  await push('Show the View');
  await untilDone(steps[1]);
  // The view takes the focus a moment later, and a list that was opened meanwhile would close.
  await workbench.untilStill();
  await openStep(steps[2]);
  await workbench.untilStill();
  await push('Go to Speaker');
  await choices.filter({ hasText: 'Uruguay' }).first().waitFor();
  // The list stays while the tour moves its step into view.
  await page.waitForTimeout(600);
  await workbench.typeInList('Uruguay');
  await workbench.press('Enter');
  await untilDone(steps[2]);
  const cursor = page.locator('.monaco-editor .active-line-number').filter({ hasText: '24' });
  await cursor.first().waitFor();
  await openStep(steps[3]);
  await push('Tag Selection');
  await choices.filter({ hasText: 'Good practice' }).first().waitFor();
  await workbench.typeInList('good');
  await workbench.press('Enter');
  await workbench.rows('Good practice').filter({ hasText: 'Uruguay' }).first().waitFor();
  await untilDone(steps[3]);
  await picture('walkthrough-tagged.png');
}
