import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile } from '#pruefwerk/engagements';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import type { NewInput } from './check-input.ts';
import { ImprovementInput } from './improvement-input.entity.ts';
import { ImprovementInputUnknown } from './improvement-input.problems.ts';

/** Rows of entered inputs inside a transaction that has checked permission and figures; every write is audited. */
@Injectable()
export class ImprovementInputStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Those in use, by kind and key. */
  inUse(
    manager: EntityManager,
    { engagementId, id: processId }: ProcessTarget,
  ): Promise<ImprovementInput[]> {
    return manager.find(ImprovementInput, {
      where: { engagementId, processId, state: 'in-use' },
      order: { kind: 'ASC', key: 'ASC' },
    });
  }

  /** @param seen version of the row in use that the person saw, 0 for none. @throws ChangedMeanwhile */
  async enter(
    manager: EntityManager,
    actor: Actor,
    target: ProcessTarget,
    { kind, key, value, source }: NewInput,
    seen: number,
  ): Promise<ImprovementInput> {
    const place = { engagementId: target.engagementId, processId: target.id, kind, key };
    const found = await manager.findOne(ImprovementInput, {
      where: place,
      lock: { mode: 'pessimistic_write' },
    });
    requireSeen(found, seen);
    const row = found ?? manager.create(ImprovementInput, { ...place, id: randomUUID() });
    return this.save(manager, actor, row, { value, source: source.trim(), state: 'in-use' });
  }

  /** What is usual holds again. @throws ImprovementInputUnknown, ChangedMeanwhile */
  async takeBack(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id: processId }: ProcessTarget,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<ImprovementInput> {
    const found = await manager.findOne(ImprovementInput, {
      where: { engagementId, processId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new ImprovementInputUnknown();
    requireSeen(found, version);
    return this.save(manager, actor, found, { state: 'taken-back' });
  }

  private async save(
    manager: EntityManager,
    actor: Actor,
    row: ImprovementInput,
    change: Partial<ImprovementInput>,
  ): Promise<ImprovementInput> {
    const before = row.version === undefined ? undefined : { ...row };
    const by = { enteredBy: actor.accountId, enteredAt: this.clock.now() };
    const saved = await manager.save(Object.assign(row, change, by));
    const { engagementId, id, kind, key, state, version } = saved;
    await this.audit.append(manager, actor, {
      ...{ engagementId, objectType: 'improvement-input', objectId: id },
      action: state === 'in-use' ? 'improvement-input.entered' : 'improvement-input.taken-back',
      ...{ before, after: { ...saved }, details: { kind, key, version } },
    });
    return saved;
  }
}

function requireSeen(found: ImprovementInput | null, seen: number): void {
  const now = found?.state === 'in-use' ? found.version : 0;
  if (now !== seen) throw new ChangedMeanwhile(seen, now);
}
