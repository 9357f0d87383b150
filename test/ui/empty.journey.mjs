import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'every empty view says what to do';
export const settings = { 'workbench.colorTheme': 'Default Light Modern' };

const letter = 'Dear Ana,\n\nthe ferry leaves at nine. Bring a coat.\n';

export async function run({ folder, open, picture }) {
  await writeFile(path.join(folder, 'letter.txt'), letter);
  await writeFile(path.join(folder, 'dump.txt'), 'x'.repeat(150_000));
  const workbench = await open('codebook.yaml');
  const { page } = workbench;
  const says = words =>
    page.locator('.sidebar .welcome-view').filter({ hasText: words }).first().waitFor();
  const openFile = async name => {
    await workbench.press('Control+p');
    await page.locator('.quick-input-widget:visible input').first().fill(name);
    await page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: name })
      .first()
      .waitFor();
    await workbench.press('Enter');
  };
  await workbench.showViews();
  await says('Open a report');
  await says('are listed here');
  await picture('empty.png');

  await openFile('letter.txt');
  await says('does not read like a report');
  await says('Nothing is tagged');
  await rm(path.join(folder, 'codebook.yaml'));
  await says('has no codebook yet');
  await picture('empty-letter.png');

  await writeFile(path.join(folder, 'codebook.yaml'), 'rapporteur-codebook: 1\ncodes: []\n');
  await says('has no codes yet');
  await openFile('dump.txt');
  await says('are listed here');
  await workbench.run('File: New Untitled Text File');
  await says('Save this text first');
  await picture('empty-untitled.png');
}
