import { type Page, pages } from '../core/matrix/choice';
import type { PanelLabels } from '../core/matrix/messages';
import { element } from './dom';

/** The row of tabs, one for each page; the arrow keys move between them. */
export class Tabs {
  readonly root = element('div', { attributes: { class: 'tabs', role: 'tablist' } });
  readonly #tabs: ReadonlyMap<Page, HTMLElement>;

  constructor({ pages: names, words }: PanelLabels, choose: (page: Page) => void) {
    this.root.setAttribute('aria-label', words.pages);
    this.#tabs = new Map(
      pages.map(page => {
        const attributes = {
          type: 'button',
          role: 'tab',
          id: `tab-${page}`,
          'aria-controls': 'page',
        };
        const on = { click: () => choose(page) };
        return [page, element('button', { attributes, on, children: [names[page]] })];
      }),
    );
    this.root.append(...this.#tabs.values());
    this.root.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
      const all = [...this.#tabs.values()];
      const at = all.indexOf(document.activeElement as HTMLElement);
      if (step === 0 || at < 0) return;
      all[(at + step + all.length) % all.length]?.focus();
    });
  }

  show(page: Page): void {
    for (const [each, tab] of this.#tabs) {
      tab.setAttribute('aria-selected', String(each === page));
      tab.tabIndex = each === page ? 0 : -1;
    }
  }
}
