import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontMetrics, readFontMetrics } from './true-type-metrics.ts';

const FAMILY = 'Source Sans 3';

/** Of every text in a picture; on a machine without the font the next one of about the same width. */
export const PICTURE_FONT = `'${FAMILY}', 'Source Sans 3 Variable', Arial, sans-serif`;
/** For the rasteriser, which knows the files below and nothing of the machine. */
export const PICTURE_FONT_FAMILY = FAMILY;

const require = createRequire(import.meta.url);
const fontFile = (style: string, file: string): string =>
  require.resolve(`@expo-google-fonts/source-sans-3/${style}/${file}.ttf`);

const files = {
  regular: fontFile('400Regular', 'SourceSans3_400Regular'),
  bold: fontFile('600SemiBold', 'SourceSans3_600SemiBold'),
  italic: fontFile('400Regular_Italic', 'SourceSans3_400Regular_Italic'),
} as const;

/** The same files draw a picture on every machine. */
export const PICTURE_FONT_FILES: readonly string[] = Object.values(files);

const read = new Map<string, FontMetrics>();

function metrics(bold: boolean): FontMetrics {
  const path = bold ? files.bold : files.regular;
  const known = read.get(path);
  if (known) return known;
  const made = readFontMetrics(readFileSync(path));
  read.set(path, made);
  return made;
}

export interface TextSize {
  /** Pixels. */
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

/** Size of one line of text in pixels, `size` being its font size in pixels. */
export function measureText(text: string, size: number, bold = false): TextSize {
  const font = metrics(bold);
  const scale = size / font.unitsPerEm;
  let units = 0;
  for (const sign of text) units += font.advance(sign.codePointAt(0) ?? 0);
  return { width: units * scale, ascent: font.ascent * scale, descent: font.descent * scale };
}
