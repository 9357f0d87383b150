import { plot, type PlotOptions } from '@observablehq/plot';

// Colours of the theme; the style sheet tells what they are where a theme has none.
export const colours = {
  text: 'var(--text)',
  weak: 'var(--weak)',
  mark: 'var(--mark)',
  chair: 'var(--chair)',
} as const;

// Labels of lanes are cut here, so that they leave room for the chart.
const longestLabel = 28;

/** A label as it stands beside a chart; the whole of it is in the mark's title. */
export function shortLabel(label: string): string {
  return label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…`;
}

/** Room for the longest of some labels, in pixels. */
export function marginFor(labels: readonly string[]): number {
  const letters = labels.reduce((most, label) => Math.max(most, shortLabel(label).length), 0);
  return 20 + letters * 7;
}

/**
 * Draws a chart. The library puts a style sheet into it, which the page's policy would refuse: it is made
 * in a document apart, and what the sheet says stands in the page's own.
 */
export function plotted(label: string, options: PlotOptions): SVGSVGElement {
  const apart = document.implementation.createHTMLDocument();
  const made = plot({
    ...options,
    document: apart,
    className: 'plot',
    style: { background: 'transparent', color: colours.text, overflow: 'visible' },
  });
  for (const style of made.querySelectorAll('style')) style.remove();
  const svg = document.adoptNode(made) as unknown as SVGSVGElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return svg;
}
