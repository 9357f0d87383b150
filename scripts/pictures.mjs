// Copies the journeys' pictures that the README shows. Run after the journeys.
import { cp, mkdir } from 'node:fs/promises';

const shown = {
  'tagged.png': 'overview.png',
  'corrections.png': 'corrections.png',
  'review.png': 'review.png',
  'recent-codes.png': 'tagging.png',
  'find.png': 'find.png',
  'exporting-preview.png': 'export.png',
  'walkthrough-tagged.png': 'walkthrough.png',
  'navigating-hover-word-light.png': 'speaker.png',
  'reading-dark.png': 'reading.png',
  'matrix-dark.png': 'matrix-dark.png',
  'matrix-light.png': 'matrix-light.png',
  'matrix-contrast.png': 'matrix-contrast.png',
  'chart-ribbon-dark.png': 'ribbon-dark.png',
  'chart-shares-light.png': 'shares-light.png',
  'chart-themes-contrast.png': 'themes-contrast.png',
  'highlights-dark.png': 'highlights-dark.png',
  'highlights-light.png': 'highlights-light.png',
  'highlights-contrast.png': 'highlights-contrast.png',
};

await mkdir('docs', { recursive: true });
for (const [from, to] of Object.entries(shown)) await cp(`out/pictures/${from}`, `docs/${to}`);
