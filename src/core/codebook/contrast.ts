/**
 * The relative luminance of a colour `#rrggbb`, 0 for black to 1 for white, as WCAG 2.2 defines it
 * (w3c.github.io/wcag/understanding/relative-luminance.html).
 */
export function relativeLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(channel => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours differ in lightness, 1 to 21: WCAG 2.2's contrast ratio. */
export function contrastRatio(a: string, b: string): number {
  const [x, y] = [relativeLuminance(a), relativeLuminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

// Twenty steps to white or black: each one is hardly seen, and none goes far past what is needed.
const steps = 20;

/**
 * `colour`, mixed with as little white or black as it needs to reach the contrast `least` with
 * `ground`. All colours are `#rrggbb`. Where none can reach it, the one that comes closest.
 */
export function readableOn(ground: string, colour: string, least: number): string {
  const far = contrastRatio(ground, '#ffffff') > contrastRatio(ground, '#000000');
  for (let step = 0; step < steps; step++) {
    const mixed = mix(colour, far ? 255 : 0, step / steps);
    if (contrastRatio(ground, mixed) >= least) return mixed;
  }
  return far ? '#ffffff' : '#000000';
}

function mix(colour: string, grey: number, share: number): string {
  const channels = channelsOf(colour).map(channel => {
    const mixed = Math.round(channel + (grey - channel) * share);
    return mixed.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
}
