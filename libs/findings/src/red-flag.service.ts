import { Injectable } from '@nestjs/common';
import { Authorisation, roleMay } from '#pruefwerk/access';
import { type Actor, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import { RedFlagUnknown } from './findings.problems.ts';
import { type NamedRedFlag, namedRedFlags } from './named-red-flag.ts';
import { facetGroups, facetsOf, type RedFlagFacets } from './red-flag-facets.ts';
import { redFlagFile, type RedFlagFile } from './red-flag-file.ts';
import { redFlagPage } from './red-flag-page.ts';
import { type RedFlagFilter, type RedFlagListRequest, redFlagQuery } from './red-flag-query.ts';
import { RedFlag } from './red-flag.entity.ts';

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
  ): Promise<{ items: NamedRedFlag[]; total: number }> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      const query = redFlagQuery(manager, engagementId, request, withPersons);
      const { flags, total } = await redFlagPage(manager, query, request);
      return { items: await namedRedFlags(manager, flags), total };
    });
  }

  /** What each choice of rule, risk and disposition would show under the other filters. */
  facets(actor: Actor, engagementId: string, filter: RedFlagFilter): Promise<RedFlagFacets> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, engagementId);
      return facetsOf(await facetGroups(manager, engagementId, filter, withPersons), filter);
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
    return this.file(actor, { engagementId, id });
  }

  /** By the number that people say and write. @throws RedFlagUnknown */
  getByNumber(actor: Actor, engagementId: string, number: number): Promise<RedFlagFile> {
    return this.file(actor, { engagementId, number });
  }

  private file(
    actor: Actor,
    where: { readonly engagementId: string } & Partial<Pick<RedFlag, 'id' | 'number'>>,
  ): Promise<RedFlagFile> {
    return this.transactions.run(actor, async (manager) => {
      const withPersons = await this.seesPersons(manager, actor, where.engagementId);
      const flag = await manager.findOneBy(RedFlag, where);
      if (!flag || (flag.aboutPersons && !withPersons)) throw new RedFlagUnknown();
      return redFlagFile(manager, flag, withPersons);
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
