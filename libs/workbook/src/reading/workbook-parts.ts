import { SaxesParser } from 'saxes';
import { type PackageReader } from '../package/package-reader.ts';

/** Part of each sheet by its name, in the order of the workbook. */
export async function sheetParts(reader: PackageReader): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  tags(await reader.text('xl/_rels/workbook.xml.rels'), 'Relationship', (attributes) => {
    targets.set(attributes['Id'] ?? '', partName(attributes['Target'] ?? ''));
  });
  const sheets = new Map<string, string>();
  tags(await reader.text('xl/workbook.xml'), 'sheet', (attributes) => {
    const target = targets.get(attributes['r:id'] ?? '');
    if (target !== undefined) sheets.set(attributes['name'] ?? '', target);
  });
  return sheets;
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

function tags(
  xml: string,
  name: string,
  found: (attributes: Record<string, string>) => void,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) found(tag.attributes);
  });
  parser.write(xml).close();
}
