import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const title = 'matrix and charts: counted, read by keyboard, with their passages, and safe';
export const settings = { 'workbench.colorTheme': 'Default Dark Modern' };

const report = 'harbour-forum.report.txt';
const image = '<img src=x onerror="parent.ran = true">';
const script = '</script><script>parent.ran = true</script>';
const nasty = 'forum <img src=x onerror=alert(1)>.report.txt';

/** A report, a codebook and a sidecar that are full of markup. */
async function writeNasty(folder) {
  const quote = `wells ${image}`;
  const text = `Session 1: Piers ${image}\n\nMs. Ana ${'Ruiz'} said that ${quote} and ${script} help.\n\nPeru asked for wells.\n`;
  const start = text.indexOf(quote);
  const entry = { id: 'a1', codes: ['x'], quote, start, end: start + quote.length, note: script };
  const files = {
    [nasty]: text,
    [`${nasty}.annotations.ana.yaml`]: JSON.stringify({
      rapporteur: 1,
      coder: '<b>ana</b>',
      annotations: [entry],
    }),
    'codebook.yaml': JSON.stringify({
      'rapporteur-codebook': 1,
      codes: [{ id: 'x', name: `Code ${image}${script}`, terms: ['wells'] }],
    }),
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, name), content);
}

const charts = {
  ribbon: 'Who Spoke When',
  shares: 'Shares of the Text',
  themes: 'Course of Themes',
  codes: 'Codes Together',
};

/** The page of the panel: a frame in a frame. */
async function panelFrame(page) {
  const outer = page.frameLocator('iframe.webview.ready').first();
  const inner = outer.frameLocator('iframe#active-frame');
  await inner.locator('[role=tablist]').waitFor();
  return inner;
}

/** By the picture's name: the theme, and the class that the workbench has in it. */
const themes = {
  dark: ['Default Dark Modern', 'vs-dark'],
  light: ['Default Light Modern', 'vs'],
  contrast: ['Default High Contrast', 'hc-black'],
};

export async function run({ folder, open, picture }) {
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  const setTheme = theme =>
    writeFile(
      path.join(folder, '.vscode/settings.json'),
      JSON.stringify({ 'workbench.colorTheme': theme }),
    );
  const workbench = await open(report);
  const { page } = workbench;
  const refused = [];
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await workbench.showViews();
  await workbench.untilHighlighted();

  await workbench.run('Rapporteur: Show Matrix and Charts');
  let panel = await panelFrame(page);
  const cell = (row, column) =>
    panel.locator('tbody tr', { hasText: row }).locator(`[data-column="${column}"]`);
  const total = () => panel.locator('tr.totals td').last().innerText();
  await cell('Portugal', 1).waitFor();

  // By keyboard: to a cell, and to its passages in the view "Found".
  await panel.locator('td[tabindex="0"]').focus();
  await workbench.press('Control+Home', 'ArrowDown', 'ArrowRight');
  const focused = panel.locator(':focus');
  assert.equal(await focused.innerText(), '4');
  await workbench.press('Enter');
  const found = page.locator('.pane-header').filter({ hasText: 'Found' });
  await found.filter({ hasText: 'Portugal × Education and skills' }).waitFor();
  await workbench.rows('Language classes are offered').first().waitFor();
  await picture('matrix-dark.png');
  await workbench.rows('Language classes are offered').first().click();
  await page.locator('.statusbar-item', { hasText: 'Ln 14' }).waitFor();

  // What is typed is counted while one types.
  const before = Number(await total());
  await workbench.press('Control+End');
  await page.keyboard.type('Tonga asked for language classes.');
  await waitFor(async () => Number(await total()) === before + 1);
  await workbench.press('Control+z');
  await waitFor(async () => Number(await total()) === before);

  // What is chosen shows at once, and is there after a reload.
  await panel.getByLabel('By region').check();
  await panel.locator('tr.region', { hasText: 'Southern Europe' }).waitFor();
  await panel.getByLabel('Show').selectOption('row');
  await panel.locator('td', { hasText: '67 %' }).first().waitFor();
  await picture('matrix-regions.png');
  // Files to open, which the address names, would stand in place of the editors that there were.
  await page.evaluate(() => {
    const address = new URL(location.href);
    address.searchParams.delete('payload');
    history.replaceState(null, '', address.href);
  });
  const loaded = page.waitForEvent('load');
  await workbench.run('Developer: Reload Window');
  await loaded;
  panel = await panelFrame(page);
  await panel.locator('tr.region', { hasText: 'Southern Europe' }).waitFor();
  assert.equal(await panel.getByLabel('Show').inputValue(), 'row');
  await panel.getByLabel('By region').uncheck();
  await panel.getByLabel('Show').selectOption('none');

  await page.locator('.tab', { hasText: 'Matrix and Charts' }).click();
  for (const [name, [theme, kind]] of Object.entries(themes)) {
    await setTheme(theme);
    await page.locator(`.monaco-workbench.${kind}`).waitFor();
    await panel.getByRole('tab', { name: 'Matrix' }).click();
    await panel.locator('td').first().waitFor();
    if (name !== 'dark') await picture(`matrix-${name}.png`);
    for (const [chart, tab] of Object.entries(charts)) {
      await panel.getByRole('tab', { name: tab }).click();
      await panel.locator('figure svg').waitFor();
      await picture(`chart-${chart}-${name}.png`);
    }
  }

  await savesCharts(panel, { folder, page });
  await drawsFast(panel, page);
  assert.deepEqual(refused, []);
  await showsMarkupAsText(panel, { folder, workbench });
}

async function waitFor(isSo) {
  const end = Date.now() + 20_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** A chart becomes a file that stands for itself. */
async function savesCharts(panel, { folder, page }) {
  const input = page.locator('.quick-input-widget:visible input').first();
  for (const format of ['svg', 'png']) {
    const file = path.join(folder, `chart.${format}`);
    await panel.getByRole('button', { name: `Save as ${format.toUpperCase()}` }).click();
    // The dialog writes its own proposal when it has read the folder.
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: '.vscode' })
      .first()
      .waitFor();
    await input.fill(file);
    assert.equal(await input.inputValue(), file);
    await page.keyboard.press('Enter');
    await waitFor(async () => (await stat(file).catch(() => ({ size: 0 }))).size > 1_000);
    const bytes = await readFile(file);
    if (format === 'png') assert.equal(bytes.subarray(1, 4).toString(), 'PNG');
    else assert.doesNotMatch(bytes.toString(), /var\(|class=|<style|<script/);
    await copyFile(file, path.join('out/pictures', `saved.${format}`));
  }
}

/** 200 speakers and 100 themes are drawn at once: what counting leaves of half a second. */
async function drawsFast(panel) {
  const took = await panel.locator('body').evaluate(async () => {
    const lines = (name, count) =>
      Array.from({ length: count }, (_, i) => ({
        key: `${name}${i}`,
        label: `${name} ${i}`,
        total: 9,
      }));
    const question = { rows: 'speaker', columns: 'theme', count: 'mentions' };
    const options = { sort: 'total', filterRows: '', filterColumns: '', byRegion: false };
    const choice = {
      ...{ page: 'matrix', scope: 'workspace', question, course: 'year' },
      options: { ...options, hidesEmpty: true, hasTotals: true, share: 'none' },
    };
    const [rows, columns] = [lines('Speaker', 200), lines('Theme', 100)];
    const cells = rows.map((_, i) => columns.map((_, j) => (i * j) % 7));
    const matrix = { question, rows, columns, cells, total: 99, omitted: { rows: 0, columns: 0 } };
    document.querySelector('[role=tab]').click();
    const begin = performance.now();
    window.postMessage({ kind: 'shown', shown: { choice, about: 'all', matrix } }, '*');
    while (!document.querySelector('tbody')?.textContent.includes('Speaker 9'))
      await new Promise(resolve => requestAnimationFrame(resolve));
    await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - begin;
  });
  console.log(`      a matrix of 200 rows and 100 columns is drawn in ${took.toFixed(0)} ms`);
  assert.ok(took < 250, `${took} ms`);
}

/** Markup of reports, names, codes and notes is text everywhere, and nothing of it runs. */
async function showsMarkupAsText(panel, { folder, workbench }) {
  const { page } = workbench;
  await writeNasty(folder);
  await page.locator('.tab', { hasText: report }).click();
  await workbench.press('Control+p');
  const input = page.locator('.quick-input-widget:visible input').first();
  await input.fill('onerror=alert');
  await page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'onerror' })
    .first()
    .waitFor();
  await workbench.press('Enter');
  await panel.locator('h1', { hasText: nasty }).waitFor();
  await panel.getByRole('tab', { name: 'Matrix' }).click();
  const choose = (label, value) =>
    panel
      .locator('label', { hasText: new RegExp(`^${label}`) })
      .locator('select')
      .selectOption(value);
  for (const rows of ['roundtable', 'report', 'coder', 'code', 'theme', 'speaker']) {
    await choose('Rows', rows);
    await choose('Columns', 'code');
    await choose('Count', 'annotations');
    await panel.locator('thead th', { hasText: `Code ${image}${script}` }).waitFor();
    await nothingButOurs(panel, page);
  }
  for (const tab of ['Course of Themes', 'Who Spoke When']) {
    await panel.getByRole('tab', { name: tab }).click();
    await panel.locator('figure svg').waitFor();
    await nothingButOurs(panel, page);
  }
  // Its policy stops scripts and pictures, whoever puts them in.
  const ran = await panel.locator('body').evaluate(async body => {
    for (const [name, content] of [
      ['script', 'window.ran = true'],
      ['style', 'body { opacity: 0.5 }'],
    ]) {
      const added = document.createElement(name);
      added.textContent = content;
      body.append(added);
    }
    const handler = document.createElement('div');
    handler.setAttribute('onclick', 'window.ran = true');
    body.append(handler);
    handler.click();
    await new Promise(resolve => setTimeout(resolve, 100));
    return [window.ran, getComputedStyle(body).opacity];
  });
  assert.deepEqual(ran, [undefined, '1']);
}

/** No element of the page comes from a text. */
async function nothingButOurs(panel, page) {
  const { foreign, ran } = await panel.locator('body').evaluate(() => ({
    foreign: [
      ...document.body.querySelectorAll('img, b, iframe, object, style, a, script:not([src])'),
    ].length,
    ran: window.ran ?? window.parent.ran,
  }));
  assert.equal(foreign, 0);
  assert.equal(ran, undefined);
  assert.equal(await page.evaluate(() => window.ran), undefined);
}
