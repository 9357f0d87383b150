import type { Shape } from './blocks';
import type { OdtStyles } from './odtStyles';

type Item = Extract<Shape, { kind: 'item' }>;

interface List {
  readonly style: string;
  readonly id?: string;
  next: number;
}

/** Counts the items of lists in OpenDocument, which hold no numbers. */
export class OdtLists {
  readonly #styles: OdtStyles;
  readonly #open: List[] = [];
  /** Where lists stopped, to go on from there. */
  readonly #ends = new Map<string, number>();
  #label?: string;

  constructor(styles: OdtStyles) {
    this.#styles = styles;
  }

  /** `before` is the id of the list that this one goes on with. */
  openList(style: string | undefined, goesOn: boolean, id?: string, before?: string): void {
    const name = style ?? this.#open.at(-1)?.style ?? '';
    const level = this.#open.length + 1;
    const from = before !== undefined ? this.#ends.get(`#${before}`) : undefined;
    const next = from ?? (goesOn ? (this.#ends.get(`${name} ${level}`) ?? 1) : 1);
    this.#open.push({ style: name, id, next });
  }

  /** `value` is NaN where the item goes on with the numbers. */
  openItem(value: number): void {
    const list = this.#open.at(-1);
    if (!list) return;
    if (Number.isInteger(value)) list.next = value;
    const isNumbered = this.#styles.isNumbered(list.style, this.#open.length);
    this.#label = isNumbered ? `${list.next}.` : '-';
    if (isNumbered) list.next++;
  }

  /** What a paragraph at this place is; undefined outside of lists. */
  paragraph(): Item | undefined {
    if (this.#open.length === 0) return undefined;
    const label = this.#label ?? '';
    this.#label = undefined;
    return { kind: 'item', depth: this.#open.length - 1, label };
  }

  closeList(): void {
    const list = this.#open.pop();
    this.#label = undefined;
    if (!list) return;
    this.#ends.set(`${list.style} ${this.#open.length + 1}`, list.next);
    if (list.id !== undefined) this.#ends.set(`#${list.id}`, list.next);
  }
}
