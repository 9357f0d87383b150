import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { untilFile } from './untilFile.mjs';

export const title =
  'a report rewritten outside: its passages are reviewed by mouse and with one key each';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';

export async function run({ folder, open, picture }) {
  const file = path.join(folder, report);
  const sidecar = `${file}.annotations.yaml`;
  const quotes = [...(await readFile(sidecar, 'utf8')).matchAll(/quote: (.+)/g)];
  const [first, second] = quotes.map(([, quote]) => quote);
  const text = await readFile(file, 'utf8');
  // One passage gets another word in its middle, the sentence of the other one is gone.
  const words = first.split(' ');
  const rewritten = [...words.slice(0, -1), 'quite', ...words.slice(-1)].join(' ');
  assert.ok(text.includes(first) && text.includes(second));
  await writeFile(file, text.replace(first, rewritten).replace(second, 'nothing'));

  const workbench = await open(report);
  const { page } = workbench;
  await workbench.showViews();
  await workbench.untilHighlighted();
  await workbench.rows('to review').first().waitFor();
  await workbench.line('An invented meeting').click();
  await workbench.press('Control+k', 'x');
  const quickInput = page.locator('.quick-input-widget:visible');
  await quickInput.locator('.monaco-list-row').first().waitFor();
  await picture('review.png');
  await workbench.press('Escape');
  // By mouse, from the head of the view; then the rest by keys.
  const header = page.locator('.pane-header').filter({ hasText: 'Passages' });
  await header.hover();
  await header.locator('.action-label[aria-label^="Review Passages"]').click();
  await quickInput.locator('.monaco-list-row').first().click();
  await quickInput.getByText('1 of 1').first().waitFor();
  await workbench.press('o');
  await quickInput.waitFor({ state: 'hidden' });
  await workbench.rows('to review').waitFor({ state: 'detached' });
  const after = await untilFile(sidecar, /status: orphan/);
  assert.ok(after.includes(`quote: ${rewritten}`), after);
  await picture('reviewed.png');
}
