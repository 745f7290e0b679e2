import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { readProcessModel } from '#pruefwerk/bpmn';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import {
  type GuideEffect,
  guideEffect,
  type ProcessFigures,
  processFigures,
} from '#pruefwerk/process-figures';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { ParameterInForce } from '#pruefwerk/tasks';
import type { EntityManager } from 'typeorm';
import { type FigureBasis, figureBasis } from './figure-basis.ts';
import { postAssumptions } from './post-assumptions.ts';

/** Times and cost of the newest content of a process. */
export interface MeasuredProcess {
  readonly process: ProcessRecord;
  readonly figures: ProcessFigures;
  readonly guide: GuideEffect;
  readonly parameters: readonly ParameterInForce[];
}

@Injectable()
export class ProcessFiguresService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessUnknown, and as `readProcessModel` */
  figures(actor: Actor, target: ProcessTarget): Promise<MeasuredProcess> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId } = target;
      await this.authorisation.require(manager, actor, engagementId, 'process:read');
      const basis = await this.basis(manager, engagementId);
      return this.measure(manager, await this.processes.find(manager, target), basis);
    });
  }

  /** Inside a transaction that has asked for permission. */
  basis(manager: EntityManager, engagementId: string): Promise<FigureBasis> {
    return figureBasis(manager, this.clock, engagementId);
  }

  /** As {@link basis}. The number of cases recorded with the process goes before the one in its model. */
  async measure(
    manager: EntityManager,
    process: ProcessRecord,
    { inputs, parameters, organised }: FigureBasis,
  ): Promise<MeasuredProcess> {
    const { xml } = await this.processes.revision(manager, process);
    const casesPerYear = process.caseloadPerYear;
    const { model, ...posts } = organised(readProcessModel(xml), process.kind);
    const told = processFigures(model, { ...inputs, casesPerYear });
    const figures = {
      ...told,
      assumptions: [...told.assumptions, ...postAssumptions(model, posts)],
    };
    const grades = new Set(figures.steps.flatMap(({ payGrade }) => payGrade ?? []));
    return {
      ...{ process, figures },
      guide: guideEffect(figures.handOvers, figures.roles),
      parameters: parameters([...grades].sort()),
    };
  }
}
