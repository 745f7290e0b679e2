import { Injectable } from '@nestjs/common';
import { Authorisation, roleMay } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { FindingRedFlag } from './finding-red-flag.entity.ts';
import { RedFlagUnknown } from './findings.problems.ts';
import { RedFlagDisposal } from './red-flag-disposal.entity.ts';
import { RedFlagEvidence } from './red-flag-evidence.entity.ts';
import { redFlagQuery, sorted, type RedFlagListRequest } from './red-flag-query.ts';
import { RedFlag } from './red-flag.entity.ts';

/** A red flag with all that a person needs to judge it. */
export interface RedFlagFile {
  readonly redFlag: RedFlag;
  readonly evidence: RedFlagEvidence[];
  /** Oldest first. */
  readonly disposals: RedFlagDisposal[];
  readonly findingIds: string[];
}

/** Red flags by rule and disposition, for the overview. */
export interface RedFlagCount {
  readonly ruleId: string;
  readonly disposition: RedFlag['disposition'];
  readonly count: number;
}

@Injectable()
export class RedFlagService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
  ) {}

  list(
    actor: Actor,
    engagementId: string,
    request: RedFlagListRequest,
  ): Promise<{ items: RedFlag[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      const query = redFlagQuery(manager, engagementId, request, withPersons);
      const total = await query.getCount();
      return { items: await sorted(query, request).getMany(), total };
    });
  }

  counts(actor: Actor, engagementId: string): Promise<RedFlagCount[]> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      return redFlagQuery(manager, engagementId, {}, withPersons)
        .select('f.rule_id', 'ruleId')
        .addSelect('f.disposition', 'disposition')
        .addSelect('count(*)::integer', 'count')
        .groupBy('f.rule_id')
        .addGroupBy('f.disposition')
        .orderBy('f.rule_id')
        .addOrderBy('f.disposition')
        .getRawMany<RedFlagCount>();
    });
  }

  /** @throws RedFlagUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<RedFlagFile> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      const redFlag = await manager.findOneBy(RedFlag, { engagementId, id });
      if (!redFlag || (redFlag.aboutPersons && !withPersons)) throw new RedFlagUnknown();
      const where = { engagementId, redFlagId: id };
      const links = await manager.findBy(FindingRedFlag, where);
      return {
        redFlag,
        evidence: await manager.find(RedFlagEvidence, { where, order: { position: 'ASC' } }),
        disposals: await manager.find(RedFlagDisposal, { where, order: { step: 'ASC' } }),
        findingIds: links.map((link) => link.findingId),
      };
    });
  }

  private async seesPersons(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
  ): Promise<boolean> {
    const role = await this.authorisation.require(manager, actor, engagementId, 'red-flag:read');
    return roleMay(role, 'red-flag:read-persons');
  }
}
