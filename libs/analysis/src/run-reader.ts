import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { type EntityManager, LessThan } from 'typeorm';
import { AnalysisRun } from './analysis-run.entity.ts';
import { RunUnknown } from './analysis.problems.ts';
import { runDifference, type RunDifference } from './run-difference.ts';
import { type RunView, runViews } from './run-view.ts';

/** Runs as screens show them. */
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
    return this.reading(actor, engagementId, async (manager) => {
      const [runs, total] = await manager.findAndCount(AnalysisRun, {
        where: { engagementId },
        order: { number: 'DESC' },
        skip: page.offset,
        take: page.limit,
      });
      return { items: await runViews(manager, runs), total };
    });
  }

  /** @throws RunUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<RunView> {
    return this.reading(actor, engagementId, async (manager) => {
      const [view] = await runViews(manager, [await findRun(manager, engagementId, id)]);
      if (!view) throw new RunUnknown();
      return view;
    });
  }

  /** Against the last run before it that was finished, over the same or other payments. @throws RunUnknown */
  difference(actor: Actor, engagementId: string, id: string): Promise<RunDifference> {
    return this.reading(actor, engagementId, async (manager) => {
      const run = await findRun(manager, engagementId, id);
      const previous = await manager.findOne(AnalysisRun, {
        where: { engagementId, state: 'done', number: LessThan(run.number) },
        order: { number: 'DESC' },
      });
      return runDifference(run, previous);
    });
  }

  private reading<T>(
    actor: Actor,
    engagementId: string,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      return work(manager);
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
