import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { officeDay } from '#pruefwerk/calendar';
import { Engagement } from '#pruefwerk/engagements';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { nextSteps } from './next-steps.ts';
import type { Overview } from './overview.ts';
import { overviewCounts, overviewFigures } from './overview-figures.ts';
import { overviewFacts } from './overview-facts.ts';
import { overviewMonths } from './overview-months.ts';
import { overviewScope } from './overview-scope.ts';
import { PaymentMonths } from './payment-months.ts';
import { phases } from './phases.ts';
import { workStateOf } from './work-state-of.ts';

/** Where an engagement stands and what to do next, as far as the role may see it. */
@Injectable()
export class OverviewService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly months: PaymentMonths,
  ) {}

  async of(actor: Actor, engagementId: string): Promise<Overview> {
    const today = officeDay(this.clock.now());
    const { engagement, scope, facts } = await this.transactions.run(actor, async (manager) => {
      const role = await this.authorisation.require(
        manager,
        actor,
        engagementId,
        'engagement:read',
      );
      const own = overviewScope(role, actor.accountId);
      return {
        scope: own,
        engagement: await manager.findOneByOrFail(Engagement, { id: engagementId }),
        facts: await overviewFacts(manager, engagementId, own, today),
      };
    });
    const state = workStateOf(facts);
    // Not within the transaction: the first look at a population takes longer than a connection should be held.
    const paid = scope.payments && facts.dataset ? await this.months.of(facts.dataset) : null;
    const { lastRun } = facts.progress;
    return {
      engagementId,
      ...{ number: engagement.number, title: engagement.title, role: scope.role },
      population: scope.payments ? facts.population : null,
      phases: scope.ownOf === null ? phases(state) : [],
      figures: overviewFigures(facts, state, scope),
      flagsByRule: scope.redFlags ? facts.flags.byRule : null,
      months: paid && overviewMonths(paid, facts.flags.months, scope),
      nextSteps: scope.ownOf === null ? nextSteps(state, scope.may) : ownSteps(state, scope.may),
      lastRun: scope.redFlags && lastRun ? runLine(lastRun) : null,
      dataNewerThanLastRun: scope.payments && state.dataNewerThanLastRun,
      counts: overviewCounts(state, scope),
      withheld: scope.withheld,
    };
  }
}

function runLine({ id, number, endedAt, ruleSet }: NonNullable<Overview['lastRun']>) {
  return { id, number, endedAt, ruleSet };
}

/** Whoever is shown their own measures alone is asked about nothing else. */
function ownSteps(...args: Parameters<typeof nextSteps>): Overview['nextSteps'] {
  return nextSteps(...args).filter(({ kind }) => kind === 'chase-overdue-measures');
}
