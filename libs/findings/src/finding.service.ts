import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { roleMay, type EngagementRole } from '#pruefwerk/access';
import { ChangedMeanwhile, givenFields, nextNumber } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import { type EntityManager, In } from 'typeorm';
import { requireMember } from './engagement-member.ts';
import { EDITABLE, type FindingDraft, type FindingFacts } from './finding-facts.ts';
import { findingFile, type FindingFile } from './finding-file.ts';
import { type FindingListRequest, findingQuery, sortedFindings } from './finding-query.ts';
import { FindingRedFlag } from './finding-red-flag.entity.ts';
import { FindingScope, type FindingTarget } from './finding-scope.ts';
import { type FindingStatus, findingStatuses } from './finding-status.ts';
import { Finding } from './finding.entity.ts';
import { FindingEnded, RedFlagUnknown } from './findings.problems.ts';
import { leaveOut } from './leave-out.ts';
import { type ListedFinding, listedFindings } from './named-finding.ts';
import { redFlagsOfFinding } from './red-flag-reference.ts';
import { RedFlag } from './red-flag.entity.ts';
import { countsByStatus, type StatusCount } from './status-count.ts';

export interface FindingVersion {
  readonly engagementId: string;
  readonly id: string;
  readonly version: number;
}

@Injectable()
export class FindingService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly scope: FindingScope,
  ) {}

  /** The counts leave the status filter out. */
  list(
    actor: Actor,
    engagementId: string,
    request: FindingListRequest,
  ): Promise<{ items: ListedFinding[]; total: number; statuses: StatusCount<FindingStatus>[] }> {
    return this.transactions.run(actor, async (manager) => {
      const { role, ownOnly } = await this.readScope(manager, actor, engagementId);
      const owner = ownOnly ? actor : null;
      const query = findingQuery(manager, engagementId, request, owner);
      const others = leaveOut(request, 'statuses');
      const all = findingQuery(manager, engagementId, others, owner);
      const total = await query.getCount();
      const findings = await sortedFindings(query, request).getMany();
      const sees = { redFlags: !ownOnly, persons: roleMay(role, 'red-flag:read-persons') };
      return {
        items: await listedFindings(manager, findings, sees),
        total,
        statuses: await countsByStatus(all, findingStatuses),
      };
    });
  }

  /** @throws FindingUnknown */
  get(actor: Actor, engagementId: string, id: string): Promise<FindingFile> {
    return this.file(actor, { engagementId, id });
  }

  /** By the number that people say and write. @throws FindingUnknown */
  getByNumber(actor: Actor, engagementId: string, number: number): Promise<FindingFile> {
    return this.file(actor, { engagementId, number });
  }

  /** @throws RedFlagUnknown, AccountNotMember */
  create(actor: Actor, engagementId: string, draft: FindingDraft): Promise<Finding> {
    return this.transactions.run(actor, async (manager) => {
      const scope = await this.writeScope(manager, actor, engagementId);
      await requireMember(manager, engagementId, draft.addressedTo ?? null);
      const flags = await redFlags(manager, engagementId, draft.redFlagIds, scope.role);
      const atRisk = flags.reduce((sum, flag) => sum + flag.amountAtRiskCents, 0);
      const finding = manager.create(Finding, {
        ...{ area: '', criteria: '', condition: '', cause: '', effect: '', recommendation: '' },
        amountAtRiskCents: flags.length > 0 ? atRisk : null,
        ...givenFields(draft),
        id: randomUUID(),
        engagementId,
        number: await nextNumber(manager, 'finding', engagementId),
        response: '',
        status: 'identified',
        createdBy: actor.accountId,
        createdAt: this.clock.now(),
      });
      const saved = await manager.save(finding);
      await link(manager, saved, flags);
      await this.record(manager, actor, 'finding.created', saved);
      return saved;
    });
  }

  /** @throws FindingUnknown, FindingEnded, ChangedMeanwhile, RedFlagUnknown, AccountNotMember */
  edit(
    actor: Actor,
    target: FindingVersion,
    change: Partial<FindingFacts> & { readonly redFlagIds?: readonly string[] },
  ): Promise<Finding> {
    return this.transactions.run(actor, async (manager) => {
      const { engagementId, version } = target;
      const scope = await this.writeScope(manager, actor, engagementId);
      const finding = await this.scope.finding(manager, actor, scope, target);
      if (finding.version !== version) throw new ChangedMeanwhile(version, finding.version);
      if (!EDITABLE.has(finding.status)) throw new FindingEnded(finding.status);
      await requireMember(manager, engagementId, change.addressedTo ?? null);
      const { redFlagIds, ...facts } = change;
      const before = { ...finding };
      const saved = await manager.save(Object.assign(finding, givenFields(facts)));
      if (redFlagIds) {
        const flags = await redFlags(manager, engagementId, redFlagIds, scope.role);
        await unlink(manager, finding, roleMay(scope.role, 'red-flag:read-persons'));
        await link(manager, saved, flags);
      }
      await this.record(manager, actor, 'finding.changed', saved, before);
      return saved;
    });
  }

  private file(actor: Actor, target: FindingTarget): Promise<FindingFile> {
    return this.transactions.run(actor, async (manager) => {
      const scope = await this.readScope(manager, actor, target.engagementId);
      const finding = await this.scope.readFinding(manager, actor, scope, target);
      return findingFile(manager, actor, scope, finding);
    });
  }

  private readScope(manager: EntityManager, actor: Actor, engagementId: string) {
    return this.scope.of(manager, actor, engagementId, 'finding:read', 'finding:read-own');
  }

  private writeScope(manager: EntityManager, actor: Actor, engagementId: string) {
    return this.scope.of(manager, actor, engagementId, 'finding:write', 'finding:write');
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: Finding,
    before?: Finding,
  ): Promise<void> {
    return this.audit.append(manager, actor, {
      engagementId: after.engagementId,
      action,
      objectType: 'finding',
      objectId: after.id,
      before,
      after: { ...after },
      details: { number: after.number, version: after.version },
    });
  }
}

/** @throws RedFlagUnknown when one is missing or reserved for the lead */
async function redFlags(
  manager: EntityManager,
  engagementId: string,
  ids: readonly string[] = [],
  role: EngagementRole,
): Promise<RedFlag[]> {
  const wanted = [...new Set(ids)];
  const found = await manager.findBy(RedFlag, { engagementId, id: In(wanted) });
  const withPersons = roleMay(role, 'red-flag:read-persons');
  const visible = found.filter((flag) => withPersons || !flag.aboutPersons);
  if (visible.length !== wanted.length) throw new RedFlagUnknown();
  return visible;
}

/** Links to red flags that the person cannot see are not theirs to take away. */
async function unlink(
  manager: EntityManager,
  finding: Finding,
  withPersons: boolean,
): Promise<void> {
  const visible = await redFlagsOfFinding(manager, finding, withPersons);
  const redFlagId = In(visible.map(({ id }) => id));
  await manager.delete(FindingRedFlag, { findingId: finding.id, redFlagId });
}

async function link(
  manager: EntityManager,
  { id, engagementId }: Finding,
  flags: readonly RedFlag[],
): Promise<void> {
  const links = flags.map((flag) => ({ findingId: id, redFlagId: flag.id, engagementId }));
  if (links.length > 0) await manager.insert(FindingRedFlag, links);
}
