/** The diagram follows the colour scheme by the tokens; an exported picture needs plain colours instead. */
export const diagramColours = {
  defaultFillColor: 'var(--pw-surface)',
  defaultStrokeColor: 'var(--pw-ink)',
  defaultLabelColor: 'var(--pw-ink)',
} as const;

const printed: Readonly<Record<string, string>> = {
  'var(--pw-surface)': '#ffffff',
  'var(--pw-ink)': '#17212b',
};

/**
 * The same drawing in black on white, readable outside of this application.
 * @param fontRule `@font-face` of the drawing's font: without it another font would run out of the boxes
 */
export function printedSvg(svg: string, fontRule: string): string {
  const coloured = Object.entries(printed).reduce(
    (text, [variable, colour]) => text.replaceAll(variable, colour),
    svg,
  );
  return coloured.replace(/<svg[^>]*>/, (root) => `${root}<style>${fontRule}</style>`);
}
