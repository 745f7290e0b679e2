import type { Actor } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { AnalysisRun } from './analysis-run.entity.ts';

/** Port to the floors above: what follows a run, in the transaction that ends it. */
export abstract class AnalysisFollower {
  abstract done(manager: EntityManager, actor: Actor, run: AnalysisRun): Promise<void>;
}
