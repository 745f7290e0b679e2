import type { ColumnPreview, MappingDraft } from './mapping-draft.ts';
import type { PaymentColumn } from './import.queries.ts';
import { EITHER_AMOUNT_FORMAT } from './repair.ts';

type Kind = PaymentColumn['kind'];

/** Whether values of this kind can be written in several ways. */
export const hasFormats = (kind: Kind): boolean =>
  kind === 'cents' || kind === 'date' || kind === 'timestamp';

/** The format in which a column will be read; null where the whole file decides. */
export function formatOf(column: ColumnPreview, draft: MappingDraft): string | null {
  const chosen = draft.formats[column.header];
  if (chosen !== undefined) return chosen;
  return isAsProposed(column, draft) ? column.format : null;
}

const isAsProposed = ({ header, target }: ColumnPreview, { columns }: MappingDraft): boolean =>
  target !== null && columns[header] === target;

/**
 * Formats to choose from: what the values allow, or all of the kind when the target is another one than proposed.
 * Allowing the decimal point as well is always possible for amounts.
 */
export function formatChoices(
  column: ColumnPreview,
  draft: MappingDraft,
  kind: Kind,
  all: { readonly amountFormats: readonly string[]; readonly dateFormats: readonly string[] },
): string[] {
  const ofKind = kind === 'cents' ? all.amountFormats : all.dateFormats;
  const fitting = isAsProposed(column, draft) && column.formats.length > 0;
  const current = formatOf(column, draft);
  const choices = [
    ...(fitting ? column.formats : ofKind),
    ...(kind === 'cents' ? [EITHER_AMOUNT_FORMAT] : []),
    ...(current === null ? [] : [current]),
  ];
  return [...new Set(choices)];
}

/** Share of the profiled rows that can be read, 0 to 1; null where only the check can tell. */
export function readableShare(
  column: ColumnPreview,
  draft: MappingDraft,
  kind: Kind | null,
): number | null {
  if (kind === null) return null;
  if (kind === 'text') return 1 - column.emptyShare;
  const asRead = isAsProposed(column, draft) && formatOf(column, draft) === column.format;
  return asRead ? column.readableShare : null;
}

/** 'dd.mm.yyyy' -> 'TT.MM.JJJJ' */
export function dateFormatName(format: string, language: 'de' | 'en'): string {
  const upper = format.toUpperCase();
  return language === 'de' ? upper.replaceAll('D', 'T').replaceAll('Y', 'J') : upper;
}
