import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import {
  parseStepTable,
  readProcessModel,
  type StepTableReading,
  stepTableOf,
  tableText,
  writeStepTable,
} from '#pruefwerk/bpmn';
import type { Language } from '#pruefwerk/problems';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { ProcessCreationService } from '../process-creation.service.ts';
import type { ProcessFacts, ProcessTarget } from '../process-draft.ts';
import type { ProcessRecord } from '../process-model.entity.ts';
import { ProcessStore } from '../process-store.ts';
import { StepTableFaulty } from './step-table.problems.ts';

export interface TablePreview extends StepTableReading {
  /** How it would be drawn; null while something is not understood. */
  readonly xml: string | null;
}

/** Processes that are typed or pasted as a table. */
@Injectable()
export class TableProcessService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly creation: ProcessCreationService,
    private readonly store: ProcessStore,
  ) {}

  /** Changes nothing. */
  preview(
    actor: Actor,
    engagementId: string,
    { text, name }: { readonly text: string; readonly name: string },
  ): Promise<TablePreview> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:write');
      const reading = parseStepTable(text, name);
      return { ...reading, xml: faultsOf(reading) > 0 ? null : writeStepTable(reading.table) };
    });
  }

  /** @throws StepTableFaulty */
  create(
    actor: Actor,
    engagementId: string,
    text: string,
    facts: ProcessFacts,
  ): Promise<ProcessRecord> {
    const reading = parseStepTable(text, facts.name);
    const faults = faultsOf(reading);
    if (faults > 0) return Promise.reject(new StepTableFaulty(faults));
    return this.creation.fromXml(actor, engagementId, writeStepTable(reading.table), facts);
  }

  /** The process as text with tabs, to be changed and drawn anew. @throws ProcessUnknown */
  text(actor: Actor, target: ProcessTarget, language: Language): Promise<string> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:read');
      const process = await this.store.find(manager, target);
      const { xml } = await this.store.revision(manager, process);
      return tableText(stepTableOf(readProcessModel(xml)), language);
    });
  }
}

const faultsOf = ({ faults }: StepTableReading): number =>
  faults.filter(({ severity }) => severity === 'fault').length;
