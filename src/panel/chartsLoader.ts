import type { PanelLabels, Shown } from '../core/matrix/messages';
import type { Span } from '../core/text/span';

/** A chart, and what it says in words. */
export interface Drawn {
  readonly figure: SVGSVGElement;
  readonly summary: string;
}

/** The part of the page that draws charts: a script of its own, for its library is large. */
export interface Charts {
  /** Undefined where there is nothing to draw. */
  readonly draw: (
    shown: Shown,
    labels: PanelLabels,
    width: number,
    goTo: (place: Span) => void,
  ) => Drawn | undefined;
}

/** Under this name the script leaves what it can do. */
export const chartsName = 'rapporteurCharts';

type Left = Readonly<Record<typeof chartsName, Charts>>;

/** Loads the charts when the first is wanted. */
export class ChartsLoader {
  readonly #address: string;
  readonly #nonce: string;
  #charts?: Promise<Charts>;

  constructor(address: string, nonce: string) {
    this.#address = address;
    this.#nonce = nonce;
  }

  async load(): Promise<Charts> {
    return (this.#charts ??= new Promise((resolve, reject) => {
      const script = document.createElement('script');
      script.nonce = this.#nonce;
      script.src = this.#address;
      script.onload = () => resolve((globalThis as unknown as Left)[chartsName]);
      script.onerror = () => reject(new Error('the charts could not be loaded'));
      document.head.append(script);
    }));
  }
}
