import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  contrastRatio,
  readableOn,
  relativeLuminance,
} from '../../../../src/core/codebook/contrast';
import { colourAt } from '../../../../src/core/codebook/palette';

// The editor's ground in VS Code's own themes: Dark Modern, Light Modern, and the two of high contrast.
const grounds = {
  dark: '#1f1f1f',
  light: '#ffffff',
  highContrast: '#000000',
  highContrastLight: '#ffffff',
} as const;

const close = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 0.005, `${actual} is not ${expected}`);

suite('contrast of colours', () => {
  test('luminance goes from black to white, and green weighs most', () => {
    assert.equal(relativeLuminance('#000000'), 0);
    close(relativeLuminance('#ffffff'), 1);
    close(relativeLuminance('#00ff00'), 0.7152);
    close(relativeLuminance('#808080'), 0.2159);
  });

  test('the ratio is 21 for black on white, 1 for equals, and the same in both directions', () => {
    close(contrastRatio('#000000', '#ffffff'), 21);
    assert.equal(contrastRatio('#123456', '#123456'), 1);
    assert.equal(contrastRatio('#123456', '#fedcba'), contrastRatio('#fedcba', '#123456'));
    // The lightest grey that WCAG's level AA allows for text on white.
    assert.ok(contrastRatio('#767676', '#ffffff') >= 4.5);
    assert.ok(contrastRatio('#777777', '#ffffff') < 4.5);
  });

  test('a colour that can be seen stays; another is changed as much as it needs', () => {
    assert.equal(readableOn('#ffffff', '#0072b2', 3), '#0072b2');
    const yellow = readableOn('#ffffff', '#f0e442', 3);
    assert.ok(contrastRatio(yellow, '#ffffff') >= 3 && contrastRatio(yellow, '#ffffff') < 3.6);
    assert.match(yellow, /^#[0-9a-f]{6}$/);
  });

  test('every colour of the palette, and black and white, can be seen on every ground', () => {
    const colours = ['#000000', '#ffffff', ...Array.from({ length: 12 }, (_, i) => colourAt(i))];
    for (const ground of Object.values(grounds))
      for (const colour of colours)
        for (const least of [3, 4.5, 7]) {
          const ratio = contrastRatio(ground, readableOn(ground, colour, least));
          assert.ok(ratio >= least, `${colour} on ${ground}: ${ratio}`);
        }
  });

  test('what cannot be reached gives black or white', () => {
    assert.equal(readableOn('#777777', '#777777', 21), '#000000');
  });

  test('the colours of mentions are readable as text in VS Code’s own themes', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { colors: { id: string; defaults: Record<keyof typeof grounds, string> }[] };
    };
    const { colors } = manifest.contributes;
    assert.deepEqual(
      colors.map(({ id }) => id),
      ['country', 'organisation', 'theme', 'speaker'].map(kind => `rapporteur.${kind}`),
    );
    for (const { id, defaults } of colors)
      for (const [theme, ground] of Object.entries(grounds)) {
        const ratio = contrastRatio(defaults[theme as keyof typeof grounds], ground);
        const least = theme.startsWith('high') ? 7 : 4.5;
        assert.ok(ratio >= least, `${id} in ${theme}: ${ratio}`);
      }
  });
});
