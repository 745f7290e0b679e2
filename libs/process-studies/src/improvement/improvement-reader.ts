import { Injectable } from '@nestjs/common';
import { readProcessModel } from '#pruefwerk/bpmn';
import { Clock } from '#pruefwerk/platform';
import type { Range } from '#pruefwerk/process-figures';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { checkSources } from '../checks/check-sources.ts';
import { figureBasis } from '../figures/figure-basis.ts';
import { SimulationRun } from '../simulation/simulation-run.entity.ts';
import { withEntered } from './entered-inputs.ts';
import type { ImprovementInput } from './improvement-input.entity.ts';
import { ImprovementInputStore } from './improvement-input.store.ts';
import { type ImprovementStudy, studyImprovements, type WhatIf } from './improvement-study.ts';

export interface StudiedProcess extends ImprovementStudy {
  readonly process: ProcessRecord;
  readonly xml: string;
  /** In use for this process. */
  readonly entered: readonly ImprovementInput[];
}

/** Proposals inside a transaction that has asked for permission. */
@Injectable()
export class ImprovementReader {
  constructor(
    private readonly clock: Clock,
    private readonly processes: ProcessStore,
    private readonly entries: ImprovementInputStore,
  ) {}

  /** Of the newest content, with what was entered for the process and, above it, what is tried out. @throws ProcessUnknown */
  async study(
    manager: EntityManager,
    target: ProcessTarget,
    whatIf: WhatIf,
  ): Promise<StudiedProcess> {
    const { engagementId } = target;
    const process = await this.processes.find(manager, target);
    const { xml } = await this.processes.revision(manager, process);
    const { inputs, organised } = await figureBasis(manager, this.clock, engagementId);
    const entered = await this.entries.inUse(manager, target);
    const study = studyImprovements(organised(readProcessModel(xml), process.kind).model, {
      sources: await checkSources(manager, this.clock, engagementId),
      figures: { ...inputs, casesPerYear: process.caseloadPerYear },
      lateShare: await lateShare(manager, process),
      whatIf: withEntered(entered, whatIf),
    });
    return { process, xml, entered, ...study };
  }
}

/** Null while nobody has simulated this content with a deadline. */
async function lateShare(
  manager: EntityManager,
  { engagementId, id: processId, revision }: ProcessRecord,
): Promise<Range | null> {
  const run = await manager.findOne(SimulationRun, {
    where: { engagementId, processId, revision, state: 'done' },
    order: { number: 'DESC' },
  });
  const share = run?.result?.late?.share;
  if (!share) return null;
  return { low: share.low ?? share.value, base: share.value, high: share.high ?? share.value };
}
