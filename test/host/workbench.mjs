// The workbench as a person uses it: opening, typing, clicking, looking.
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

const patience = 45_000;

/** One page with the workbench in it. Every wait ends with an error after a while. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  /** Opens `url` and waits until the workbench stands. */
  static async open(context, url) {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(url);
    const workbench = new Workbench(page);
    await page.locator('.monaco-workbench .part.editor').waitFor();
    return workbench;
  }

  press(...keys) {
    return keys.reduce(
      (before, key) => before.then(() => this.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  /** Runs a command by its title, as with F1. */
  async run(title) {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget:visible input').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ hasText: title })
      .first()
      .waitFor();
    await this.press('Enter');
  }

  /** Types into the list that is open. It has the focus a moment after it is seen, and letters would be lost. */
  async typeInList(text) {
    await this.page.locator('.quick-input-widget:visible input:focus').first().waitFor();
    await this.page.keyboard.type(text);
  }

  /** Shows the view container "Rapporteur". */
  async showViews() {
    const tab = this.page.locator('.activitybar .action-item a[aria-label^="Rapporteur"]').first();
    await tab.waitFor();
    const header = this.page.locator('.sidebar .pane-header').filter({ hasText: 'Roundtables' });
    // While the workbench starts it restores its side bar, and a click may come before or after that.
    for (let tries = 0; tries < 5; tries++) {
      if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
      const isShown = await header
        .first()
        .waitFor({ timeout: 9_000 })
        .then(
          () => true,
          () => false,
        );
      if (isShown) return;
    }
    await header.first().waitFor();
  }

  /** Rows of the side bar whose text holds `text`. */
  rows(text) {
    return this.page.locator('.sidebar .monaco-list-row').filter({ hasText: text });
  }

  /** The line of the editor that holds `text`. */
  line(text) {
    return this.page.locator('.monaco-editor .view-line').filter({ hasText: text }).first();
  }

  /** Selects `words` in the editor with the mouse: from their first to their last letter. */
  async select(words) {
    const box = await this.boxOf(words);
    await this.page.mouse.move(box.left + 1, box.y);
    await this.page.mouse.down();
    await this.page.mouse.move((box.left + box.right) / 2, box.y);
    await this.page.mouse.move(box.right, box.y);
    await this.page.mouse.up();
  }

  /** Moves the pointer over `words` in the editor, so that their hover comes. */
  async hover(words) {
    const box = await this.boxOf(words);
    await this.page.mouse.move(box.left + 1, box.y);
    await this.page.mouse.move((box.left + box.right) / 2, box.y, { steps: 4 });
  }

  /** Where `words` stand on the screen. */
  async boxOf(words) {
    // A text that still scrolls would be somewhere else when the pointer comes.
    await this.untilStill();
    const box = await this.page.evaluate(wanted => {
      const walker = document.createTreeWalker(
        document.querySelector('.monaco-editor .view-lines'),
        NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.replace(/\u00a0/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, y: (top + bottom) / 2 };
      }
      return undefined;
    }, words);
    if (!box) throw new Error(`“${words}” is not on the screen`);
    return box;
  }

  /** Waits until `isSo`, run in the page with `argument`, holds. */
  until(isSo, argument, options) {
    return this.page.waitForFunction(isSo, argument, options);
  }

  /** Waits until words in the editor stand in three colours at least, and nothing changes any more. */
  async untilHighlighted() {
    await this.until(() => {
      const spans = [...document.querySelectorAll('.monaco-editor .view-line span[class*="mtk"]')];
      return new Set(spans.map(span => getComputedStyle(span).color)).size >= 3;
    });
    await this.untilStill();
  }

  /** Waits until side bar and editor have looked the same for a second: colours come bit by bit. */
  async untilStill() {
    await this.until(
      () => {
        const parts = document.querySelectorAll('.sidebar .monaco-list-rows, .view-lines');
        const look = Array.from(parts, part => part.innerHTML).join();
        if (window.lastLook?.look !== look) window.lastLook = { look, since: Date.now() };
        return Date.now() - window.lastLook.since > 1_000;
      },
      undefined,
      { polling: 100 },
    );
  }

  /** Takes a picture without the pointer's hovers. */
  async picture(file) {
    await mkdir(path.dirname(file), { recursive: true });
    await this.page.mouse.move(700, 1);
    await this.page
      .locator('.notification-toast')
      .first()
      .waitFor({ state: 'hidden', timeout: 500 })
      .catch(() => undefined);
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: file });
  }
}
