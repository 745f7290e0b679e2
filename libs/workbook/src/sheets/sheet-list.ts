import { OPTIONAL_SHEETS } from '../content/findings-workbook.content.ts';
import { workbookWording } from '../wording/workbook.wording.ts';
import type { SheetKey } from './planned-sheet.ts';

/** A sheet that a person sees. */
export interface WorkbookSheet {
  readonly key: Exclude<SheetKey, 'lists'>;
  readonly name: { readonly de: string; readonly en: string };
  /** Always in the workbook: without it nobody could read or verify the rest. */
  readonly mandatory: boolean;
}

const KEYS: readonly WorkbookSheet['key'][] = [
  ...(['cover', 'summary', 'findings', 'measures'] as const),
  ...(['redFlags', 'evidence', 'controlMatrix', 'processTimes', 'improvements'] as const),
  ...(['taskCatalogue', 'staffing', 'dataBasis', 'log'] as const),
];

/** In the order of the workbook. */
export function workbookSheets(): WorkbookSheet[] {
  const optional = new Set<SheetKey>(OPTIONAL_SHEETS);
  const de = workbookWording('de').sheets;
  const en = workbookWording('en').sheets;
  return KEYS.map((key) => ({
    key,
    name: { de: de[key], en: en[key] },
    mandatory: !optional.has(key),
  }));
}
