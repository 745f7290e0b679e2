import { createHash } from 'node:crypto';
import { OrganisationUnit } from '#pruefwerk/engagements';
import {
  type ExchangeTable,
  readSheet,
  readStatement,
  type SheetReading,
} from '#pruefwerk/sheet-exchange';
import type { EntityManager } from 'typeorm';
import { catalogueOf, type TaskFile } from '../task-catalogue.ts';
import { readTaskRows } from '../task-rows.ts';
import { unitPaths } from '../unit-paths.ts';
import { taskSheetRows } from './task-sheet-rows.ts';
import { caseloadYear, taskTable } from './task-table.ts';

/** A sheet that was read against the catalogue as it is now. */
export interface ReadTaskSheet {
  readonly table: ExchangeTable;
  readonly reading: SheetReading;
  readonly catalogue: readonly TaskFile[];
  readonly year: number;
  /** SHA-256 of what was read: the same as long as neither the file nor what it touches changes. */
  readonly fingerprint: string;
}

/**
 * Inside a transaction that has checked the permission.
 * @throws NotAnExchangeSheet and the other problems of sheet-exchange
 */
export async function readTaskSheet(
  manager: EntityManager,
  engagementId: string,
  bytes: Uint8Array,
): Promise<ReadTaskSheet> {
  const { columns } = await readStatement(bytes);
  const year = caseloadYear(columns) ?? 0;
  const units = await manager.findBy(OrganisationUnit, { engagementId });
  const table = taskTable(unitPaths(units), year);
  const catalogue = catalogueOf(await readTaskRows(manager, engagementId));
  const current = taskSheetRows(catalogue, year);
  const reading = await readSheet(bytes, table, { engagementId, current });
  const fingerprint = createHash('sha256').update(JSON.stringify(reading)).digest('hex');
  return { table, reading, catalogue, year, fingerprint };
}
