import { PICTURE_FONT_FAMILY, PICTURE_FONT_FILES } from './font/picture-fonts.ts';

export interface PngOptions {
  /** Pixels; else twice the width of the drawing, for print. */
  readonly width?: number;
}

/** More pixels than any printer needs; beyond, the picture gets narrower. */
const MOST_PIXELS = 30_000_000;
const MOST_WIDTH = 8000;
const PRINT_SCALE = 2;

/** A picture in pixels, drawn with the fonts of this lib and none of the machine: the same everywhere. */
export async function toPng(svg: string, { width }: PngOptions = {}): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const size = sizeOf(svg);
  const wanted = Math.min(width ?? size.width * PRINT_SCALE, MOST_WIDTH);
  const most = Math.sqrt((MOST_PIXELS * size.width) / size.height);
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'width', value: Math.max(1, Math.floor(Math.min(wanted, most))) },
    font: {
      loadSystemFonts: false,
      fontFiles: [...PICTURE_FONT_FILES],
      defaultFontFamily: PICTURE_FONT_FAMILY,
    },
  });
  return picture.render().asPng();
}

/** Of the drawing, in its own units. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '1', height = '1'] =
    /<svg[^>]*\swidth="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
