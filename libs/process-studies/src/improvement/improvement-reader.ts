import { Injectable } from '@nestjs/common';
import { readProcessModel } from '#pruefwerk/bpmn';
import { Clock } from '#pruefwerk/platform';
import type { Range } from '#pruefwerk/process-figures';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { checkSources } from '../checks/check-sources.ts';
import { figureBasis } from '../figures/figure-basis.ts';
import { SimulationRun } from '../simulation/simulation-run.entity.ts';
import { type ImprovementStudy, studyImprovements, type WhatIf } from './improvement-study.ts';

export interface StudiedProcess extends ImprovementStudy {
  readonly process: ProcessRecord;
  readonly xml: string;
}

/** Proposals inside a transaction that has asked for permission. */
@Injectable()
export class ImprovementReader {
  constructor(
    private readonly clock: Clock,
    private readonly processes: ProcessStore,
  ) {}

  /** Of the newest content. @throws ProcessUnknown */
  async study(
    manager: EntityManager,
    target: ProcessTarget,
    whatIf: WhatIf,
  ): Promise<StudiedProcess> {
    const { engagementId } = target;
    const process = await this.processes.find(manager, target);
    const { xml } = await this.processes.revision(manager, process);
    const { inputs } = await figureBasis(manager, this.clock, engagementId);
    const study = studyImprovements(readProcessModel(xml), {
      sources: await checkSources(manager, this.clock, engagementId),
      figures: { ...inputs, casesPerYear: process.caseloadPerYear },
      ...{ lateShare: await lateShare(manager, process), whatIf },
    });
    return { process, xml, ...study };
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
