import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { TaskRecordStore } from '../record-store.ts';
import type { TaskCaseload } from '../task-caseload.entity.ts';
import { newRow } from '../task-record.service.ts';
import { caseloadRecords } from '../task-records.ts';
import { TaskWriter } from '../task-writer.ts';
import type { Task } from '../task.entity.ts';
import { TaskImportChanged } from '../tasks.problems.ts';
import type { CaseloadStep } from './caseload-step.ts';
import type { ImportPlan, TaskUpdate } from './import-plan.ts';

export interface ImportedCounts {
  /** Tasks that were changed, and tasks that are new. */
  readonly changed: number;
  readonly added: number;
}

export interface WrittenImport {
  readonly engagementId: string;
  readonly plan: ImportPlan;
  /** Instant at which the sheet was issued. */
  readonly issuedAt: string;
}

const EMPTIED = 'In der eingelesenen Tabelle geleert';

/** Writes what was decided inside a transaction that has checked the permission. */
@Injectable()
export class ImportWriter {
  constructor(
    private readonly tasks: TaskWriter,
    private readonly store: TaskRecordStore,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws TaskImportChanged and what writing tasks throws */
  async write(
    manager: EntityManager,
    actor: Actor,
    { engagementId, plan, issuedAt }: WrittenImport,
  ): Promise<ImportedCounts> {
    for (const update of plan.updates) await this.update(manager, actor, update);
    for (const { facts, caseload } of plan.additions) {
      const task = await this.tasks.insert(manager, actor, engagementId, facts);
      await this.putCaseload(manager, actor, task, { step: caseload, known: null });
    }
    const counts = { changed: plan.updates.length, added: plan.additions.length };
    await this.audit.append(manager, actor, {
      engagementId,
      action: 'task-catalogue.imported',
      objectType: 'task-catalogue',
      objectId: engagementId,
      details: { ...counts, issuedAt },
    });
    return counts;
  }

  private async update(
    manager: EntityManager,
    actor: Actor,
    { file, facts, caseload }: TaskUpdate,
  ): Promise<void> {
    const { task, caseloads } = file;
    const locked = await this.tasks.locked(manager, task.engagementId, task.id);
    if (locked.version !== task.version) throw new TaskImportChanged();
    if (Object.keys(facts).length > 0) await this.tasks.change(manager, actor, locked, facts);
    const known = caseloads.find(({ year }) => year === caseload?.year) ?? null;
    await this.putCaseload(manager, actor, locked, { step: caseload, known });
  }

  private async putCaseload(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id: taskId }: Task,
    { step, known }: { readonly step: CaseloadStep | null; readonly known: TaskCaseload | null },
  ): Promise<void> {
    if (step === null) return;
    const kind = caseloadRecords;
    if (known === null) {
      if (step.kind === 'withdraw') return;
      const { year, cases, source, countedOn } = step;
      const row = newRow<TaskCaseload>(engagementId, { taskId, year, cases, source, countedOn });
      await this.store.insert(manager, actor, kind, row);
      return;
    }
    const record = await this.store.locked(manager, engagementId, kind, known.id);
    if (record.version !== known.version) throw new TaskImportChanged();
    if (step.kind === 'withdraw') {
      const withdrawal = { withdrawnReason: EMPTIED };
      await this.store.update(manager, actor, { kind, action: 'withdrawn' }, record, withdrawal);
      return;
    }
    const { cases, source, countedOn } = step;
    const change = { cases, source, countedOn };
    await this.store.update(manager, actor, { kind, action: 'changed' }, record, change);
  }
}
