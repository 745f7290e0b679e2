import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { compareModels, type ModelDifference, readProcessModel } from '#pruefwerk/bpmn';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { ProcessRevision, ProcessStore, RevisionUnknown } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { checkModel, type CheckSources } from '../checks/check-model.ts';
import { checkSources } from '../checks/check-sources.ts';
import { figureBasis } from '../figures/figure-basis.ts';
import type { ComparedContent } from './compared-content.ts';
import type { ContentRef } from './content-ref.ts';
import { type Effect, effectOf } from './effect.ts';
import { type HitChanges, hitChanges } from './hit-changes.ts';
import { modelCounts } from './model-counts.ts';

export interface ProcessComparison {
  readonly before: ComparedContent;
  readonly after: ComparedContent;
  readonly difference: ModelDifference;
  readonly hits: HitChanges;
  readonly effect: Effect;
}

/** Two contents side by side: what changed, and what it does to the gaps in control. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly clock: Clock,
  ) {}

  /** @throws ProcessUnknown, RevisionUnknown */
  compare(
    actor: Actor,
    engagementId: string,
    earlier: ContentRef,
    later: ContentRef,
  ): Promise<ProcessComparison> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'process:read');
      const sources = await checkSources(manager, this.clock, engagementId);
      const { inputs } = await figureBasis(manager, this.clock, engagementId);
      const before = await this.content(manager, engagementId, earlier, sources);
      const after = await this.content(manager, engagementId, later, sources);
      const difference = compareModels(before.checked.model, after.checked.model);
      const hits = hitChanges(before.checked.hits, after.checked.hits, difference);
      const effect = effectOf(before, after, inputs);
      return { before, after, difference, hits, effect };
    });
  }

  private async content(
    manager: EntityManager,
    engagementId: string,
    { processId, revision }: ContentRef,
    sources: CheckSources,
  ): Promise<ComparedContent> {
    const process = await this.processes.find(manager, { engagementId, id: processId });
    const wanted = revision ?? process.revision;
    const where = { engagementId, processId, revision: wanted };
    const found = await manager.findOneBy(ProcessRevision, where);
    if (!found) throw new RevisionUnknown();
    const checked = checkModel(readProcessModel(found.xml), sources);
    const counts = modelCounts(checked.model);
    return { process, revision: wanted, xml: found.xml, checked, counts };
  }
}
