import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementRole } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { type EntityManager, LessThan } from 'typeorm';
import { AnalysisRun } from './analysis-run.entity.ts';
import { RunUnknown } from './analysis.problems.ts';
import { runDifference, type RunDifference } from './run-difference.ts';
import { type RunView, runViews } from './run-view.ts';
import { toldRuns } from './told-run.ts';

/** Runs as screens show them, without what the person's role may not know. */
@Injectable()
export class RunReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  /** Newest first. */
  list(
    actor: Actor,
    engagementId: string,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: RunView[]; total: number }> {
    return this.reading(actor, engagementId, async (manager, role) => {
      const [runs, total] = await manager.findAndCount(AnalysisRun, {
        where: { engagementId },
        order: { number: 'DESC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items: await runViews(manager, await toldRuns(manager, runs, role)), total };
    });
  }

  /** @throws RunUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<RunView> {
    return this.reading(actor, engagementId, async (manager, role) => {
      const run = await findRun(manager, engagementId, id);
      const [view] = await runViews(manager, await toldRuns(manager, [run], role));
      if (!view) throw new RunUnknown();
      return view;
    });
  }

  /** Against the last run before it that was finished, over the same or other payments. @throws RunUnknown */
  difference(actor: Actor, engagementId: string, id: string): Promise<RunDifference> {
    return this.reading(actor, engagementId, async (manager, role) => {
      const run = await findRun(manager, engagementId, id);
      const previous = await manager.findOne(AnalysisRun, {
        where: { engagementId, state: 'done', number: LessThan(run.number) },
        order: { number: 'DESC' },
      });
      const both = previous ? [run, previous] : [run];
      const [now, then = null] = await toldRuns(manager, both, role);
      if (!now) throw new RunUnknown();
      return runDifference(now, then);
    });
  }

  private reading<T>(
    actor: Actor,
    engagementId: string,
    work: (manager: EntityManager, role: EngagementRole) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      const need = 'analysis:read';
      return work(manager, await this.authorisation.require(manager, actor, engagementId, need));
    });
  }
}

async function findRun(
  manager: EntityManager,
  engagementId: string,
  id: string,
): Promise<AnalysisRun> {
  const run = await manager.findOneBy(AnalysisRun, { engagementId, id });
  if (!run) throw new RunUnknown();
  return run;
}
