import type { Picture } from '../core/matrix/messages';

// What a chart takes from the page's style sheet, and would lack elsewhere.
const kept = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-family', 'font-size'] as const;
// Sharp on screens with two points a pixel, and in print.
const scale = 2;

/** A chart as a file that looks the same outside of the panel. */
export async function pictureOf(svg: SVGSVGElement, format: Picture['format']): Promise<Picture> {
  const text = svgText(svg);
  if (format === 'svg') return { format, content: text };
  return { format, content: await pngOf(text, svg) };
}

function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((each, i) => {
    const original = originals[i];
    if (!original || !(each instanceof SVGElement)) return;
    const style = getComputedStyle(original);
    for (const name of kept) each.setAttribute(name, style.getPropertyValue(name));
    each.removeAttribute('class');
    each.removeAttribute('style');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

async function pngOf(text: string, svg: SVGSVGElement): Promise<string> {
  const { width, height } = svg.getBoundingClientRect();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width * scale, height * scale);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  } finally {
    URL.revokeObjectURL(address);
  }
}
