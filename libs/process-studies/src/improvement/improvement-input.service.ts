import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { readProcessModel } from '#pruefwerk/bpmn';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { checkInput, type NewInput } from './check-input.ts';
import type { ImprovementInput } from './improvement-input.entity.ts';
import { ImprovementInputStore } from './improvement-input.store.ts';

/** Assumptions and measurements of a process: who entered them when and from where is kept. */
@Injectable()
export class ImprovementInputService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly store: ImprovementInputStore,
  ) {}

  /**
   * @param seen version of what was in use, 0 where the usual value was
   * @throws ProcessUnknown, ProcessWithdrawn, ChangedMeanwhile, and as `checkInput`
   */
  enter(
    actor: Actor,
    target: ProcessTarget,
    input: NewInput,
    seen: number,
  ): Promise<ImprovementInput> {
    return this.onProcess(actor, target, async (manager, process) => {
      const { xml } = await this.processes.revision(manager, process);
      checkInput(input, readProcessModel(xml));
      return this.store.enter(manager, actor, target, input, seen);
    });
  }

  /** @throws ProcessUnknown, ProcessWithdrawn, ImprovementInputUnknown, ChangedMeanwhile */
  takeBack(
    actor: Actor,
    target: ProcessTarget,
    input: { readonly id: string; readonly version: number },
  ): Promise<ImprovementInput> {
    return this.onProcess(actor, target, (manager) =>
      this.store.takeBack(manager, actor, target, input),
    );
  }

  /** One after the other: two people who enter the same key at once meet as a conflict, not as an error. */
  private onProcess<T>(
    actor: Actor,
    target: ProcessTarget,
    work: (manager: EntityManager, process: ProcessRecord) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, target.engagementId, 'process:write');
      return work(manager, await this.processes.locked(manager, target));
    });
  }
}
