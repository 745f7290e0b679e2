import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { editModel, layoutModel, readProcessModel } from '#pruefwerk/bpmn';
import { Engagement } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { issueSheet, type Language, readSheet, type SheetReading } from '#pruefwerk/sheet-exchange';
import type { EntityManager } from 'typeorm';
import type { ProcessTarget } from '../process-draft.ts';
import type { ProcessRecord } from '../process-model.entity.ts';
import { ProcessStore } from '../process-store.ts';
import { recordableModel } from '../recordable-model.ts';
import { type StepSheetPlan, stepSheetPlan } from './step-sheet-edits.ts';
import { stepSheetRows, stepSheetTable } from './step-sheet.ts';
import { StepImportChanged, StepImportUndecided } from './step-table.problems.ts';

export interface StepImportPreview {
  readonly reading: SheetReading;
  /** With every conflict left as the model has it. */
  readonly plan: StepSheetPlan;
  /** Number and name of each step, by its id. */
  readonly names: ReadonlyMap<string, string>;
  /** SHA-256 of what was read: the same as long as neither the file nor what it touches changes. */
  readonly fingerprint: string;
}

export interface StepImportDecision {
  readonly fingerprint: string;
  /** Addresses of conflicts in which the sheet, or what the model says, holds. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** The list of steps of a process as an Excel table, and back; and its drawing made anew. */
@Injectable()
export class StepTableService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly clock: Clock,
    private readonly store: ProcessStore,
  ) {}

  /** @throws ProcessUnknown */
  issue(
    actor: Actor,
    target: ProcessTarget,
    language: Language,
  ): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { engagementId } = target;
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:read');
      const process = await this.store.find(manager, target);
      const { xml } = await this.store.revision(manager, process);
      const engagement = await manager.findOneByOrFail(Engagement, { id: engagementId });
      const rows = stepSheetRows(readProcessModel(xml));
      const bytes = await issueSheet(stepSheetTable(process.id), rows, {
        ...{ engagementId, language, issuedAt: this.clock.now() },
        engagement: `${engagement.title} – ${process.name}`,
      });
      return { name: process.name, bytes };
    });
  }

  /** Changes nothing. @throws ProcessUnknown, the problems of sheet-exchange */
  preview(actor: Actor, target: ProcessTarget, bytes: Uint8Array): Promise<StepImportPreview> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      const process = await this.store.find(manager, target);
      return (await this.read(manager, process, bytes)).preview;
    });
  }

  /**
   * All or nothing: what the preview showed as sound is written into the model, each conflict as it was decided. New
   * rows become no steps, because a sheet does not say where they stand.
   * @throws StepImportChanged, StepImportUndecided, ProcessUnknown, ProcessWithdrawn, the problems of sheet-exchange
   */
  takeOver(
    actor: Actor,
    target: ProcessTarget,
    bytes: Uint8Array,
    { fingerprint, mine, theirs }: StepImportDecision,
  ): Promise<{ readonly process: ProcessRecord; readonly changed: number }> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      const process = await this.store.locked(manager, target);
      const before = { ...process };
      const { preview, xml } = await this.read(manager, process, bytes);
      if (preview.fingerprint !== fingerprint) throw new StepImportChanged();
      const decided = new Set([...mine, ...theirs]);
      const open = preview.reading.conflicts.filter(({ address }) => !decided.has(address));
      if (open.length > 0) throw new StepImportUndecided(open.length);
      const { edits } = stepSheetPlan(preview.reading, new Set(mine));
      const saved = await this.store.replaceContent(manager, actor, process, editModel(xml, edits));
      if (saved.revision !== before.revision) {
        await this.store.record(manager, actor, 'process.saved', saved, before);
      }
      return { process: saved, changed: edits.length };
    });
  }

  /** The model with a new drawing; nothing is saved. @throws as `recordableModel` and `layoutModel` */
  layOut(actor: Actor, engagementId: string, xml: string): Promise<string> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:write');
      recordableModel(xml);
      return layoutModel(xml);
    });
  }

  private async read(manager: EntityManager, process: ProcessRecord, bytes: Uint8Array) {
    const { xml } = await this.store.revision(manager, process);
    const model = readProcessModel(xml);
    const reading = await readSheet(bytes, stepSheetTable(process.id), {
      engagementId: process.engagementId,
      current: stepSheetRows(model),
    });
    const names = new Map(
      model.steps.map(({ id, number, name }) => [id, `${number ?? ''} ${name}`.trim()]),
    );
    const fingerprint = createHash('sha256').update(JSON.stringify(reading)).digest('hex');
    const plan = stepSheetPlan(reading, new Set());
    const preview: StepImportPreview = { reading, plan, names, fingerprint };
    return { preview, xml };
  }
}
