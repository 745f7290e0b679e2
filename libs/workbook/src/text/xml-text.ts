const SPECIAL = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Escapes text for an XML element or a double-quoted attribute. */
export function xmlText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** Spreadsheets read `_x0041_` in a string as the character A: a literal one has to be written `_x005F_x0041_`. */
export function spreadsheetEscape(text: string): string {
  return text.includes('_x') ? text.replace(LITERAL_ESCAPE, '_x005F_') : text;
}

export function spreadsheetUnescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
