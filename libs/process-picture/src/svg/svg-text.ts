const ENTITIES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};

/** Text inside an element or an attribute; control signs, which XML does not know, are left out. */
export function svgText(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** At most two digits behind the point: the same text on every machine. */
export const svgNumber = (value: number): string => String(Math.round(value * 100) / 100 + 0);
