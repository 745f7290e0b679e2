import { Injectable } from '@nestjs/common';
import { Authorisation } from '#pruefwerk/access';
import { Dataset } from '#pruefwerk/payments';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { overviewScope, type OverviewScope } from '../overview/overview-scope.ts';
import { type Search, searchFindings, searchMeasures, searchRedFlags } from './case-search.ts';
import { searchNeighbours } from './neighbour-search.ts';
import { PaymentSearch } from './payment-search.ts';
import { type SearchAnswer, type SearchHit, searchKinds } from './search-hit.ts';

/** A single letter is in everything. */
const SHORTEST = 2;

/** Everything in an engagement that has a name or a number, for the command palette. */
@Injectable()
export class SearchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly payments: PaymentSearch,
  ) {}

  /** At most `limit` hits of each kind; payments of the newest population only. */
  async find(actor: Actor, search: Search): Promise<SearchAnswer> {
    const { hits, dataset } = await this.transactions.run(actor, async (manager) => {
      const { engagementId } = search;
      const role = await this.authorisation.require(
        manager,
        actor,
        engagementId,
        'engagement:read',
      );
      if (search.text.trim().length < SHORTEST) return { hits: [], dataset: null };
      const scope = overviewScope(role, actor.accountId);
      return {
        hits: await caseHits(manager, search, scope),
        dataset: scope.payments ? await newestDataset(manager, engagementId) : null,
      };
    });
    const { text, limit } = search;
    const payments = dataset ? await this.payments.find(actor, dataset, text, limit) : [];
    return { hits: grouped([...hits, ...(payments ?? [])]), complete: payments !== null };
  }
}

async function caseHits(
  manager: EntityManager,
  search: Search,
  { redFlags, persons, ownOf }: OverviewScope,
): Promise<SearchHit[]> {
  return [
    ...(redFlags ? await searchRedFlags(manager, search, persons) : []),
    ...(await searchFindings(manager, search, ownOf)),
    ...(await searchMeasures(manager, search, ownOf)),
    ...(ownOf === null ? await searchNeighbours(manager, search) : []),
  ];
}

function newestDataset(manager: EntityManager, engagementId: string): Promise<Dataset | null> {
  return manager.findOne(Dataset, {
    where: { engagementId },
    order: { sealedAt: 'DESC', id: 'ASC' },
  });
}

function grouped(hits: readonly SearchHit[]): SearchHit[] {
  return searchKinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind));
}
