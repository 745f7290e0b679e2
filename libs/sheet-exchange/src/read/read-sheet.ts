import type { BaseState } from '../base-state.ts';
import {
  ExchangeSheetTooLarge,
  NotAnExchangeSheet,
  SheetOfOtherEngagement,
  SheetOfOtherTable,
} from '../exchange.problems.ts';
import type { SheetReading } from '../sheet-reading.ts';
import type { ExchangeRow, ExchangeTable, Language } from '../table.ts';
import { OpenedWorkbook } from './opened-workbook.ts';
import { readBase } from './read-base.ts';
import { RowReader } from './row-reader.ts';
import { findLayout } from './sheet-layout.ts';
import { sheetRows, sortRows } from './sheet-rows.ts';

export interface ReadOptions {
  readonly engagementId: string;
  /** The rows as they are in the records now. */
  readonly current: readonly ExchangeRow[];
}

/** What an issued sheet says about itself. */
export interface SheetStatement {
  readonly table: string;
  readonly engagementId: string;
  /** ISO instant in UTC. */
  readonly issuedAt: string;
  readonly language: Language;
  /** Keys of the columns as issued: for tables whose columns depend on when they are issued. */
  readonly columns: readonly string[];
}

/** @throws NotAnExchangeSheet, ExchangeSheetTooLarge, BaseStateAltered */
export async function readStatement(bytes: Uint8Array): Promise<SheetStatement> {
  const { table, engagementId, issuedAt, language, columns } = (await opened(bytes)).base;
  return { table, engagementId, issuedAt, language, columns: columns.map(({ key }) => key) };
}

/**
 * What a person did to a sheet that {@link issueSheet} made, also when rows were sorted, columns inserted or moved,
 * or another program saved it. Nothing is taken over by itself: the caller shows it and lets a person confirm.
 *
 * @throws NotAnExchangeSheet, ExchangeSheetTooLarge, BaseStateAltered, SheetOfOtherTable, SheetOfOtherEngagement,
 * HeadingsNotFound
 */
export async function readSheet(
  bytes: Uint8Array,
  table: ExchangeTable,
  { engagementId, current }: ReadOptions,
): Promise<SheetReading> {
  const { workbook, base } = await opened(bytes);
  if (base.table !== table.id) throw new SheetOfOtherTable(table.title[base.language]);
  if (base.engagementId !== engagementId) throw new SheetOfOtherEngagement();
  const layout = await findLayout(workbook, base);
  const context = { language: base.language, from1904: workbook.from1904 };
  const reader = new RowReader(table, base, layout, context);
  const rows = sheetRows(layout);
  const { issued, added } = sortRows(rows, base, (row) => reader.differences(row));
  const newer = new Map(current.map((row) => [row.key, row.values]));
  const there = new Set(issued.map(({ key }) => key));
  reader.readIssued(issued, newer);
  reader.readAdded(added, issued);
  return {
    issuedAt: base.issuedAt,
    language: base.language,
    ...reader.found,
    missingRows: [...base.rows.keys()].filter((key) => !there.has(key)),
    missingColumns: table.columns
      .filter(({ key }) => !layout.columns.has(key) && base.columns.some((c) => c.key === key))
      .map(({ key }) => key),
    foreignHeadings: layout.foreignHeadings,
    rowOrder: issued.flatMap(({ key }) => (key === null ? [] : [key])),
  };
}

async function opened(bytes: Uint8Array): Promise<{ workbook: OpenedWorkbook; base: BaseState }> {
  const workbook = await OpenedWorkbook.open(bytes).catch((error: unknown) => {
    throw error instanceof ExchangeSheetTooLarge ? error : new NotAnExchangeSheet(error);
  });
  return { workbook, base: await readBase(workbook) };
}
