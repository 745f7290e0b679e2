import { inflateSync } from 'node:zlib';

/** Objects of the file by number, with their dictionary and their unpacked stream. */
function objectsOf(pdf: Buffer): Map<string, { dictionary: string; stream: string }> {
  const text = pdf.toString('latin1');
  const found = new Map<string, { dictionary: string; stream: string }>();
  for (const [whole, number = '', body = ''] of text.matchAll(
    /(\d+) 0 obj\r?\n?([\s\S]*?)endobj/g,
  )) {
    if (whole === '') continue;
    const at = body.indexOf('stream');
    if (at < 0) {
      found.set(number, { dictionary: body, stream: '' });
      continue;
    }
    const dictionary = body.slice(0, at);
    const begin = body[at + 6] === '\r' ? at + 8 : at + 7;
    const packed = Buffer.from(body.slice(begin, body.lastIndexOf('endstream')), 'latin1');
    const isText = dictionary.includes('/FlateDecode') && !dictionary.includes('/Subtype /Image');
    found.set(number, { dictionary, stream: isText ? unpacked(packed) : '' });
  }
  return found;
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return '';
  }
}

/** From glyph to text, as the font's own table says. */
function glyphTable(map: string): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  const hex = (digits = ''): string =>
    String.fromCharCode(...(digits.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi))
      table.set(parseInt(glyph, 16), hex(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi,
    )) {
      const first = parseInt(from, 16);
      for (let glyph = first; glyph <= parseInt(to, 16); glyph += 1)
        table.set(glyph, String.fromCharCode(parseInt(text, 16) + glyph - first));
    }
  }
  return table;
}

interface Font {
  readonly glyphs: ReadonlyMap<number, string>;
  /** How many digits a glyph has in this font. */
  readonly digits: RegExp;
}

/** Pages and text of a file that Chromium printed; spaces are lost where it moves instead of writing one. */
export function readPdf(pdf: Buffer): { readonly pages: number; readonly text: string } {
  const objects = objectsOf(pdf);
  const fonts = new Map<string, Font>();
  for (const { dictionary } of objects.values()) {
    for (const [, name = '', number = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(number)?.dictionary ?? '';
      const table = /\/ToUnicode (\d+) 0 R/.exec(font)?.[1] ?? '';
      const glyphs = glyphTable(objects.get(table)?.stream ?? '');
      fonts.set(name, { glyphs, digits: font.includes('/Type3') ? /../g : /.{4}/g });
    }
  }
  let text = '';
  for (const { stream } of objects.values()) {
    let font: Font | undefined;
    for (const [, name, shown] of stream.matchAll(/\/(F\d+) [\d.-]+ Tf|<([\da-f]+)>/gi)) {
      if (name !== undefined) font = fonts.get(name);
      for (const glyph of (font && shown?.match(font.digits)) ?? [])
        text += font?.glyphs.get(parseInt(glyph, 16)) ?? '';
    }
  }
  const pages = [...objects.values()].filter(({ dictionary }) =>
    /\/Type \/Page\b(?!s)/.test(dictionary),
  );
  return { pages: pages.length, text };
}
