import { describe, expect, it } from '@jest/globals';
import { Resvg } from '@resvg/resvg-js';
import { measureText, PICTURE_FONT_FAMILY, PICTURE_FONT_FILES } from './picture-fonts.ts';

/** Box of the ink as the rasteriser draws it, which reads the same font files in its own way. */
function drawnWidth(text: string, weight: number): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="50"><text x="0" y="30" font-family="${PICTURE_FONT_FAMILY}" font-size="12" font-weight="${weight}">${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: [...PICTURE_FONT_FILES] };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}

describe('width of text', () => {
  it.each([
    ['umlauts and sharp s', 'Beiträge für Größe und Maß'],
    ['digits and signs', '1.234,56 € (§ 48a)'],
    ['long words', 'Leistungssachbearbeitung'],
  ])('%s are as wide as they are drawn', (_reason, part) => {
    for (const [bold, weight] of [
      [false, 400],
      [true, 600],
    ] as const) {
      const text = part.repeat(5);
      const drawn = drawnWidth(text, weight);
      expect(Math.abs(measureText(text, 12, bold).width / drawn - 1)).toBeLessThan(0.015);
    }
  });

  it('grows with the size, and a sign that the font lacks has a width too', () => {
    expect(measureText('Amt', 24).width).toBeCloseTo(2 * measureText('Amt', 12).width);
    expect(measureText('\u{1F600}', 12).width).toBeGreaterThan(0);
  });
});
