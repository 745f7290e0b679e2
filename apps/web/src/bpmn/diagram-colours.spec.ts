import { describe, expect, it } from '@jest/globals';
import { printedSvg } from './diagram-colours.ts';

describe('a printed drawing', () => {
  const svg =
    '<?xml version="1.0"?><svg width="10"><rect style="fill: var(--pw-surface); stroke: var(--pw-ink)"/></svg>';

  it('has plain colours, because tokens mean nothing outside of the application', () => {
    expect(printedSvg(svg, '')).toContain('fill: #ffffff; stroke: #17212b');
    expect(printedSvg(svg, '')).not.toContain('var(');
  });

  it('carries its font inside the drawing', () => {
    expect(printedSvg(svg, '@font-face{}')).toContain(
      '<svg width="10"><style>@font-face{}</style><rect',
    );
  });
});
