// Opens exported HTML in a real browser, without a network, and looks at what it does.
//   node test/host/pages.mjs      pictures: out/pictures
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from './browser.mjs';
import { runMain } from './hostError.mjs';
import { root } from './install.mjs';

const pictures = path.join(root, 'out/pictures');
const script = '<script>window.ran = true</script>';
const image = '<img src=x onerror="window.ran = true">';
const hebrew = '\u05D0\u05D1\u05D2 \u202Eabc';
const note = `${script} ${image} <style>body{display:none}</style> ]]> ${hebrew}`;

/** An exported page on a report, a codebook and a note that are full of markup. */
async function exportPage(folder) {
  const text = `Session 1: Piers\n\nPeru asked for ${script} and wells ${image}.\n`;
  const quote = `${script} and wells ${image}`;
  const place = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
  const entry = { id: 'a1', codes: ['x', 'gone'], quote, ...place, note };
  const files = {
    'a.txt': text,
    'a.txt.annotations.yaml': JSON.stringify({ rapporteur: 1, annotations: [entry] }),
    'codebook.yaml': JSON.stringify({
      'rapporteur-codebook': 1,
      codes: [{ id: 'x', name: `Code ${script}` }],
    }),
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(path.join(folder, name), content);
  const args = ['export', 'a.txt', '--as', 'quotations', '--out', 'page.html'];
  const { status, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'dist/cli.js'), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return pathToFileURL(path.join(folder, 'page.html')).href;
}

const checks = {
  'shows all texts as they were written, and runs none of them': async ({ page }) => {
    const text = await page.locator('main').innerText();
    for (const part of [script, image, note.slice(0, 60)]) assert.ok(text.includes(part), part);
    assert.equal(await page.locator('h2').first().innerText(), `Code ${script}`);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.equal(await page.locator('script, img').count(), 0);
  },
  'asks for nothing but itself, and its policy has nothing to forbid': async ({ asked, said }) => {
    assert.equal(asked.length, 1, asked.join());
    assert.deepEqual(said, []);
  },
  'its policy stops scripts and pictures, whoever puts them in': async ({ page, refused }) => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      const image = document.createElement('img');
      image.src = 'http://127.0.0.1:9/x.png';
      document.body.append(script, image);
    });
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => window.ran), undefined);
    assert.deepEqual(refused, ['http://127.0.0.1:9/x.png csp']);
  },
  'is light or dark as the person wants it, and black on white in print': async ({ page }) => {
    const colours = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return `${color} on ${backgroundColor}`;
      });
    await page.emulateMedia({ colorScheme: 'light' });
    assert.equal(await colours(), 'rgb(31, 31, 31) on rgb(255, 255, 255)');
    await page.screenshot({ path: path.join(pictures, 'exported-light.png') });
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await colours(), 'rgb(230, 230, 230) on rgb(27, 27, 27)');
    await page.screenshot({ path: path.join(pictures, 'exported-dark.png') });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await colours(), 'rgb(0, 0, 0) on rgb(255, 255, 255)');
  },
};

async function passes(title, check, browser, address) {
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const [asked, refused, said] = [[], [], []];
  try {
    const page = await context.newPage();
    page.on('request', request => asked.push(request.url()));
    page.on('requestfailed', request =>
      refused.push(`${request.url()} ${request.failure()?.errorText}`),
    );
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(String(error)));
    await page.goto(address);
    await check({ page, asked, refused, said });
    console.log(`  ✓ ${title}`);
    return true;
  } catch (error) {
    console.log(`  ✗ ${title}\n${error.stack}`);
    return false;
  } finally {
    await context.close();
  }
}

runMain(async () => {
  await mkdir(pictures, { recursive: true });
  const folder = await mkdtemp(path.join(tmpdir(), 'rapporteur-page-'));
  const browser = await launchBrowser();
  const results = [];
  console.log('\nExported pages in a browser');
  try {
    const address = await exportPage(folder);
    for (const [title, check] of Object.entries(checks))
      results.push(await passes(title, check, browser, address));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
  const passed = results.filter(Boolean).length;
  console.log(`\npages: ${passed} passed, ${results.length - passed} failed`);
  return passed === results.length ? 0 : 1;
});
