import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { chooseRules } from '#pruefwerk/payment-check';
import { findDataset } from '#pruefwerk/payments';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { PaymentColumn } from '#pruefwerk/population';
import type { EntityManager } from 'typeorm';
import { runSettings } from './run-settings.ts';
import { ruleView, type RuleView } from './rule-view.ts';

/** Every rule as it stands before any engagement, in the order of the registry. */
export function ruleCatalogue(): RuleView[] {
  return chooseRules(undefined, new Map()).map(({ rule, parameters }) =>
    ruleView(rule, parameters, null),
  );
}

/** The rules as an engagement would run them now. */
@Injectable()
export class RuleCatalogue {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  /** With the engagement's own values and, for a population, what each rule lacks. @throws DatasetUnknown */
  list(actor: Actor, engagementId: string, datasetId: string | null): Promise<RuleView[]> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'analysis:read');
      const { parameters } = await runSettings(manager, engagementId);
      const columns = datasetId && (await columnsOf(manager, engagementId, datasetId));
      return chooseRules(undefined, parameters).map(({ rule, parameters: values }) =>
        ruleView(rule, values, columns || null),
      );
    });
  }
}

async function columnsOf(
  manager: EntityManager,
  engagementId: string,
  datasetId: string,
): Promise<ReadonlySet<PaymentColumn>> {
  const { manifest } = await findDataset(manager, engagementId, datasetId);
  return new Set(manifest.columns.flatMap(({ canonical }) => canonical ?? []));
}
