import { Injectable } from '@nestjs/common';
import { accountNames, Authorisation, roleMay } from '#pruefwerk/access';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock, Transactions } from '#pruefwerk/platform';
import type { EntityManager } from 'typeorm';
import type { Disposition } from './disposition.ts';
import { requireReason } from './disposition-reason.ts';
import { NothingToUndo, RedFlagUnknown } from './findings.problems.ts';
import { type NamedRedFlag, namedRedFlag } from './named-red-flag.ts';
import { RedFlagDisposal } from './red-flag-disposal.entity.ts';
import { RedFlag } from './red-flag.entity.ts';

export interface RedFlagVersion {
  readonly engagementId: string;
  readonly id: string;
  /** Version that the person looked at. */
  readonly version: number;
}

type Decision = Pick<RedFlagDisposal, 'disposition' | 'reason' | 'undoes'>;

/** Bewertung: what a person makes of a red flag. Every step is kept, also those that were taken back. */
@Injectable()
export class DispositionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly authorisation: Authorisation,
  ) {}

  /** @throws RedFlagUnknown, DispositionReasonMissing, ChangedMeanwhile */
  async dispose(
    actor: Actor,
    target: RedFlagVersion,
    disposition: Disposition,
    reason: string | null,
  ): Promise<NamedRedFlag> {
    const given = requireReason(disposition, reason);
    return this.transactions.run(actor, async (manager) => {
      const flag = await this.locked(manager, actor, target);
      const history = await historyOf(manager, flag);
      return this.write(manager, actor, flag, history.length + 1, {
        disposition,
        reason: given,
        undoes: null,
      });
    });
  }

  /** Takes the last disposition back; the one before it holds again. @throws NothingToUndo, ChangedMeanwhile */
  undo(actor: Actor, target: RedFlagVersion): Promise<NamedRedFlag> {
    return this.transactions.run(actor, async (manager) => {
      const flag = await this.locked(manager, actor, target);
      const history = await historyOf(manager, flag);
      const { last, before } = standing(history);
      if (!last) throw new NothingToUndo();
      return this.write(manager, actor, flag, history.length + 1, {
        disposition: before?.disposition ?? 'open',
        reason: before?.reason ?? null,
        undoes: last.step,
      });
    });
  }

  private async locked(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id, version }: RedFlagVersion,
  ): Promise<RedFlag> {
    const role = await this.authorisation.require(manager, actor, engagementId, 'red-flag:dispose');
    const flag = await manager.findOne(RedFlag, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    const visible = flag && (!flag.aboutPersons || roleMay(role, 'red-flag:read-persons'));
    if (!visible) throw new RedFlagUnknown();
    if (flag.version !== version) throw new ChangedMeanwhile(version, flag.version);
    return flag;
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    flag: RedFlag,
    step: number,
    decision: Decision,
  ): Promise<NamedRedFlag> {
    const { engagementId, id } = flag;
    const by = { disposedBy: actor.accountId, disposedAt: this.clock.now() };
    await manager.insert(RedFlagDisposal, {
      redFlagId: id,
      step,
      engagementId,
      ...decision,
      ...by,
    });
    const before = { disposition: flag.disposition, reason: flag.dispositionReason };
    const { disposition, reason, undoes } = decision;
    const saved = await manager.save(
      Object.assign(flag, { disposition, dispositionReason: reason, ...by }),
    );
    await this.audit.append(manager, actor, {
      engagementId,
      action: undoes === null ? 'red-flag.disposed' : 'red-flag.disposition-undone',
      objectType: 'red-flag',
      objectId: id,
      before,
      after: { disposition, reason },
      details: { number: flag.number, disposition, step },
    });
    return namedRedFlag(saved, await accountNames(manager, [actor.accountId]));
  }
}

function historyOf(manager: EntityManager, flag: RedFlag): Promise<RedFlagDisposal[]> {
  const where = { engagementId: flag.engagementId, redFlagId: flag.id };
  return manager.find(RedFlagDisposal, { where, order: { step: 'ASC' } });
}

/** The last disposition that still stands, and the one that it replaced. */
export function standing<Step extends { readonly step: number; readonly undoes: number | null }>(
  history: readonly Step[],
): { last: Step | undefined; before: Step | undefined } {
  const undone = new Set(history.map((entry) => entry.undoes));
  const valid = history.filter((entry) => entry.undoes === null && !undone.has(entry.step));
  return { last: valid.at(-1), before: valid.at(-2) };
}
