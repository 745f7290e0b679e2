/** Widths of the glyphs of one TrueType file, in units of its em square: all that laying out a label needs. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the base line, as a positive number. */
  readonly descent: number;
  advance(codePoint: number): number;
}

const MISSING_GLYPH = 0;

/**
 * Reads `head`, `hhea`, `hmtx` and `cmap` (formats 4 and 12) of a font, see the OpenType specification.
 * Kerning is left out: it moves a word of twelve letters by less than a pixel.
 * @throws RangeError for a file that is no TrueType font
 */
export function readFontMetrics(file: Uint8Array): FontMetrics {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const table = tableOffsets(view);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const lastWidth = view.getUint16(hhea + 34) - 1;
  const glyphOf = readCharacterMap(view, table('cmap'));
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    ascent: view.getInt16(hhea + 4),
    descent: -view.getInt16(hhea + 6),
    advance: (codePoint) =>
      view.getUint16(hmtx + 4 * Math.min(glyphOf(codePoint) ?? MISSING_GLYPH, lastWidth)),
  };
}

function tableOffsets(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new RangeError(`font without table ${tag}`);
    return offset;
  };
}

type CharacterMap = (codePoint: number) => number | undefined;

function readCharacterMap(view: DataView, cmap: number): CharacterMap {
  const count = view.getUint16(cmap + 2);
  const subtables = Array.from(
    { length: count },
    (_, i) => cmap + view.getUint32(cmap + 4 + 8 * i + 4),
  );
  const wide = subtables.find((at) => view.getUint16(at) === 12);
  const narrow = subtables.find((at) => view.getUint16(at) === 4);
  if (wide !== undefined) return wideMap(view, wide);
  if (narrow !== undefined) return narrowMap(view, narrow);
  throw new RangeError('font without a Unicode character map');
}

/** Format 12: groups of consecutive code points. */
function wideMap(view: DataView, at: number): CharacterMap {
  const glyphs = new Map<number, number>();
  const groups = view.getUint32(at + 12);
  for (let i = 0; i < groups; i++) {
    const group = at + 16 + 12 * i;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let code = first; code <= last; code++) glyphs.set(code, glyph + code - first);
  }
  return (codePoint) => glyphs.get(codePoint);
}

/** Format 4: segments with a delta or a table of glyphs behind. */
function narrowMap(view: DataView, at: number): CharacterMap {
  const glyphs = new Map<number, number>();
  const twice = view.getUint16(at + 6);
  for (let i = 0; i < twice; i += 2) {
    const last = view.getUint16(at + 14 + i);
    const first = view.getUint16(at + 16 + twice + i);
    const delta = view.getInt16(at + 16 + 2 * twice + i);
    const rangeAt = at + 16 + 3 * twice + i;
    const range = view.getUint16(rangeAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const raw = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      if (raw !== 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
  return (codePoint) => glyphs.get(codePoint);
}
