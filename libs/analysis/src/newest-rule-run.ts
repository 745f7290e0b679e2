import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AnalysisRun } from './analysis-run.entity.ts';

/** The newest finished run that had a rule, for whoever tests a control by it; in the caller's transaction. */
@Injectable()
export class NewestRuleRun {
  async newest(manager: EntityManager, engagementId: string, ruleId: string) {
    const run = await manager
      .createQueryBuilder(AnalysisRun, 'r')
      .where({ engagementId, state: 'done' })
      .andWhere('r.outcomes @> :outcome::jsonb', { outcome: JSON.stringify([{ ruleId }]) })
      .orderBy('r.number', 'DESC')
      .getOne();
    const outcome = run?.outcomes.find((one) => one.ruleId === ruleId);
    if (!run || !outcome) return null;
    const { id: runId, number: runNumber, endedAt, datasetId } = run;
    const { hits, status } = outcome;
    return { runId, runNumber, endedAt, datasetId, ran: status === 'ran', hits };
  }
}
