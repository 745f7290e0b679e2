import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementRole, roleMay } from '#pruefwerk/access';
import { Control } from '#pruefwerk/controls';
import { RedFlag } from '#pruefwerk/findings';
import { Dataset } from '#pruefwerk/payments';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { RULES } from '#pruefwerk/red-flags';
import { evaluateAttributeSample } from '#pruefwerk/statistics';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { type RuleRun, RuleRuns } from './rule-runs.ts';

/** Of the interval; the whole population was looked at, so it tells of the control rather than of these payments. */
const CONFIDENCE = 0.95;

/** What the rule of a control found among all payments of the newest run. */
export interface FullPopulationResult {
  readonly controlId: string;
  readonly ruleId: string;
  /** Null: no finished run had the rule. */
  readonly runId: string | null;
  readonly runNumber: number | null;
  readonly endedAt: Date | null;
  readonly datasetId: string | null;
  /** False: the rule could not be applied to these payments. */
  readonly ran: boolean;
  /** Payments of the population. */
  readonly population: number | null;
  /** Red flags; null where their number is for the lead only, or nothing ran. */
  readonly redFlags: number | null;
  /** Payments concerned, each counted once per red flag and at most all of them. */
  readonly payments: number | null;
  readonly share: number | null;
  readonly confidence: number;
  /** Two-sided, Clopper-Pearson. */
  readonly interval: readonly [number, number] | null;
}

/** Tests of controls by their rule, beside or instead of a sample. */
@Injectable()
export class FullPopulationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly runs: RuleRuns,
  ) {}

  /** One entry for each active control with a rule, by number. */
  list(actor: Actor, engagementId: string): Promise<FullPopulationResult[]> {
    return this.transactions.run(actor, async (manager) => {
      const need = 'control-test:read';
      const role = await this.authorisation.require(manager, actor, engagementId, need);
      const controls = await manager.find(Control, {
        where: { engagementId, state: 'active', ruleId: Not(IsNull()) },
        order: { number: 'ASC' },
      });
      const results: FullPopulationResult[] = [];
      for (const control of controls) results.push(await this.result(manager, role, control));
      return results;
    });
  }

  private async result(
    manager: EntityManager,
    role: EngagementRole,
    { id: controlId, engagementId, ruleId }: Control,
  ): Promise<FullPopulationResult> {
    const run = await this.runs.newest(manager, engagementId, ruleId ?? '');
    const base = { controlId, ruleId: ruleId ?? '', confidence: CONFIDENCE, ...runOf(run) };
    const dataset = run && (await manager.findOneBy(Dataset, { engagementId, id: run.datasetId }));
    const population = dataset?.manifest.accepted ?? null;
    const told = run?.ran === true && population !== null && mayKnow(role, ruleId ?? '');
    if (!told || population < 1) {
      return { ...base, population, redFlags: null, payments: null, share: null, interval: null };
    }
    const concerned = await paymentsConcerned(manager, run, ruleId ?? '');
    const payments = Math.min(concerned, population);
    const { mostLikely, interval } = evaluateAttributeSample({
      ...{ method: 'binomial', confidence: CONFIDENCE, n: population, errors: payments },
    });
    return { ...base, population, redFlags: run.hits, payments, share: mostLikely, interval };
  }
}

function runOf(run: RuleRun | null) {
  return {
    runId: run?.runId ?? null,
    runNumber: run?.runNumber ?? null,
    endedAt: run?.endedAt ?? null,
    datasetId: run?.datasetId ?? null,
    ran: run?.ran ?? false,
  };
}

/** How many red flags about persons there are is the lead's secret. */
function mayKnow(role: EngagementRole, ruleId: string): boolean {
  const rule = RULES.find(({ id }) => id === ruleId);
  return rule?.aboutPersons !== true || roleMay(role, 'red-flag:read-persons');
}

async function paymentsConcerned(
  manager: EntityManager,
  { runId }: RuleRun,
  ruleId: string,
): Promise<number> {
  return (await manager.sum(RedFlag, 'payments', { lastRunId: runId, ruleId })) ?? 0;
}
