import fontFile from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

const family = 'Source Sans 3 Variable';

/** Quoted: the drawing measures labels with a canvas, which ignores an unquoted family name that ends in a digit. */
export const diagramFont = `"${family}", Arial, sans-serif`;

/** Before the first drawing: labels measured with another font would stand off-centre. */
export async function diagramFontLoaded(): Promise<void> {
  await document.fonts.load(`13px ${diagramFont}`);
}

/** The font itself inside a style rule, for drawings that leave the application. */
export async function embeddedFont(): Promise<string> {
  const answer = await fetch(fontFile);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const text = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
  const source = `url(data:font/woff2;base64,${btoa(text)}) format('woff2')`;
  return `@font-face{font-family:'${family}';font-weight:200 900;src:${source}}`;
}
