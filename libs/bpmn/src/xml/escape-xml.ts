const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** For attribute values in double quotes and for text. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}
