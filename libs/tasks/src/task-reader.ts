import { Injectable } from '@nestjs/common';
import { officeDay } from '#pruefwerk/calendar';
import { OrganisationUnit } from '#pruefwerk/engagements';
import { Clock } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { readStaffing } from './staffing/read-staffing.ts';
import { catalogueOf } from './task-catalogue.ts';
import { readTaskRows } from './task-rows.ts';
import { taskWorkbookContent, type TaskWorkbookContent } from './task-workbook.content.ts';
import { unitPaths } from './unit-paths.ts';

/** Tasks and staffing for those who write them down elsewhere, inside a transaction that has checked the permission. */
@Injectable()
export class TaskReader {
  constructor(private readonly clock: Clock) {}

  /** @param year null: the newest year with caseloads */
  async forWorkbook(
    manager: EntityManager,
    engagementId: string,
    year: number | null = null,
  ): Promise<TaskWorkbookContent> {
    const thisYear = Number(officeDay(this.clock.now()).slice(0, 4));
    const staffing = await readStaffing(manager, engagementId, { year, thisYear });
    const catalogue = catalogueOf(await readTaskRows(manager, engagementId));
    const units = await manager.findBy(OrganisationUnit, { engagementId });
    const names = new Map(unitPaths(units).map(({ id, path }) => [id, path]));
    return taskWorkbookContent(catalogue, staffing, names);
  }
}
