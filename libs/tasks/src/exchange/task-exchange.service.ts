import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { officeDay } from '#pruefwerk/calendar';
import { Engagement, OrganisationUnit } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { issueSheet, type Language } from '#pruefwerk/sheet-exchange';
import { yearsOf } from '../staffing/staffing-at.ts';
import { catalogueOf } from '../task-catalogue.ts';
import { readTaskRows } from '../task-rows.ts';
import { TaskImportChanged, TaskImportUndecided } from '../tasks.problems.ts';
import { unitPaths } from '../unit-paths.ts';
import { importPlan, type ImportPlan } from './import-plan.ts';
import { type ImportedCounts, ImportWriter } from './import-writer.ts';
import { type ReadTaskSheet, readTaskSheet } from './task-import.ts';
import { taskSheetRows } from './task-sheet-rows.ts';
import { taskTable } from './task-table.ts';

export interface TaskImportPreview extends ReadTaskSheet {
  /** With every conflict left as the records have it. */
  readonly plan: ImportPlan;
}

export interface TaskImportDecision {
  /** Of the preview that the person saw. */
  readonly fingerprint: string;
  /** Addresses of conflicts in which the sheet, or what is recorded, holds. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The task catalogue as an Excel table, and back. */
@Injectable()
export class TaskExchangeService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly clock: Clock,
    private readonly writer: ImportWriter,
  ) {}

  /** @param year of the caseload columns; null: the newest with caseloads, the last year when there is none */
  issue(
    actor: Actor,
    engagementId: string,
    { language, year }: { readonly language: Language; readonly year: number | null },
  ): Promise<Uint8Array> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:read');
      const engagement = await manager.findOneByOrFail(Engagement, { id: engagementId });
      const units = await manager.findBy(OrganisationUnit, { engagementId });
      const catalogue = catalogueOf(await readTaskRows(manager, engagementId));
      const issuedAt = this.clock.now();
      const lastYear = Number(officeDay(issuedAt).slice(0, 4)) - 1;
      const shown = year ?? yearsOf(catalogue)[0] ?? lastYear;
      return issueSheet(taskTable(unitPaths(units), shown), taskSheetRows(catalogue, shown), {
        ...{ engagementId, engagement: engagement.title, issuedAt, language },
      });
    });
  }

  /** Changes nothing. @throws the problems of sheet-exchange */
  preview(actor: Actor, engagementId: string, bytes: Uint8Array): Promise<TaskImportPreview> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:write');
      const sheet = await readTaskSheet(manager, engagementId, bytes);
      return { ...sheet, plan: importPlan({ ...sheet, mine: new Set() }) };
    });
  }

  /**
   * All or nothing: what the preview showed as sound is taken over, each conflict as it was decided.
   * @throws TaskImportChanged, TaskImportUndecided, the problems of sheet-exchange and of writing tasks
   */
  takeOver(
    actor: Actor,
    engagementId: string,
    bytes: Uint8Array,
    decision: TaskImportDecision,
  ): Promise<ImportedCounts> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'task:write');
      const sheet = await readTaskSheet(manager, engagementId, bytes);
      if (sheet.fingerprint !== decision.fingerprint) throw new TaskImportChanged();
      const decided = new Set([...decision.mine, ...decision.theirs]);
      const open = sheet.reading.conflicts.filter(({ address }) => !decided.has(address));
      if (open.length > 0) throw new TaskImportUndecided(open.length);
      const plan = importPlan({ ...sheet, mine: new Set(decision.mine) });
      return this.writer.write(manager, actor, {
        engagementId,
        plan,
        issuedAt: sheet.reading.issuedAt,
      });
    });
  }
}
