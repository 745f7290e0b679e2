import { SaxesParser } from 'saxes';
import type { SheetPackage } from './sheet-package.ts';

export interface WorkbookParts {
  /** Part of each sheet by its name, in the order of the workbook. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

export async function workbookParts(pack: SheetPackage): Promise<WorkbookParts> {
  const targets = new Map<string, string>();
  tags(await pack.text('xl/_rels/workbook.xml.rels'), (name, attributes) => {
    if (name === 'Relationship')
      targets.set(attributes['Id'] ?? '', partName(attributes['Target'] ?? ''));
  });
  const sheets = new Map<string, string>();
  let from1904 = false;
  tags(await pack.text('xl/workbook.xml'), (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    const target = name === 'sheet' ? targets.get(attributes['r:id'] ?? '') : undefined;
    if (target !== undefined) sheets.set(attributes['name'] ?? '', target);
  });
  return { sheets, from1904 };
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

type Found = (name: string, attributes: Readonly<Record<string, string>>) => void;

function tags(xml: string, found: Found): void {
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => found(tag.name.slice(tag.name.indexOf(':') + 1), tag.attributes));
  parser.write(xml).close();
}
