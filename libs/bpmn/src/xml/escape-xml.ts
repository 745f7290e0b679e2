const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** For attribute values in double quotes and for text. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\n]/g, (sign) => ESCAPES[sign] ?? sign);
}
