import { Injectable } from '@nestjs/common';
import { AccountDirectory, Authorisation, type EngagementRole, roleMay } from '#pruefwerk/access';
import { RedFlag } from '#pruefwerk/findings';
import {
  type Actor,
  type Change,
  changesAfter,
  lastChange,
  Transactions,
} from '#pruefwerk/platform';
import { isUUID } from 'class-validator';
import { type EntityManager, In } from 'typeorm';
import type { LiveChangeDto } from './live-event.dto.ts';
import { visibility } from './visible-change.ts';

/** Whoever is further behind reads everything anew instead of being told one by one. */
const MOST_BEHIND = 1_000;

export interface LiveBatch {
  readonly changes: LiveChangeDto[];
  /** Entry up to which the asker is told now. */
  readonly upTo: number;
  /** Too much has happened, or the entry asked for does not exist (yet): read everything anew. */
  readonly reset: boolean;
}

/** The changes of an engagement as its members may know them; row-level security is the outer wall. */
@Injectable()
export class LiveChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly directory: AccountDirectory,
  ) {}

  last(actor: Actor, engagementId: string): Promise<number> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, 'engagement:read');
      return lastChange(manager, engagementId);
    });
  }

  async after(actor: Actor, engagementId: string, after: number): Promise<LiveBatch> {
    const { told, upTo, reset } = await this.transactions.run(actor, async (manager) => {
      const role = await this.authorisation.require(
        manager,
        actor,
        engagementId,
        'engagement:read',
      );
      const changes = await changesAfter(manager, engagementId, after, MOST_BEHIND + 1);
      const last = changes.at(-1)?.id ?? after;
      if (changes.length > MOST_BEHIND)
        return { told: [], upTo: await lastChange(manager, engagementId), reset: true };
      return { told: await visible(manager, changes, role), upTo: last, reset: false };
    });
    return { changes: await this.named(actor, told), upTo, reset };
  }

  private async named(actor: Actor, changes: readonly ToldChange[]): Promise<LiveChangeDto[]> {
    if (changes.length === 0) return [];
    const ids = changes.flatMap(({ actorId }) => actorId ?? []);
    const names = await this.directory.names(actor, ids);
    return changes.map(({ id: entry, actorId, ...change }) => ({
      ...change,
      entry,
      actorId,
      actorName: names.get(actorId ?? '')?.displayName ?? null,
    }));
  }
}

type ToldChange = Omit<Change, 'objectId' | 'actorId'> &
  Pick<LiveChangeDto, 'objectId' | 'actorId'>;

async function visible(
  manager: EntityManager,
  changes: readonly Change[],
  role: EngagementRole,
): Promise<ToldChange[]> {
  const secret = roleMay(role, 'red-flag:read-persons')
    ? new Set<string>()
    : await aboutPersons(manager, changes);
  return changes.flatMap((change): ToldChange[] => {
    const seen = visibility(change, role);
    if (seen === 'hidden' || secret.has(change.objectId)) return [];
    if (seen === 'whole') return [change];
    return [{ ...change, objectId: null, actorId: null, version: null }];
  });
}

/** Red flags about persons are the lead's secret: that there is one, too. */
async function aboutPersons(
  manager: EntityManager,
  changes: readonly Change[],
): Promise<ReadonlySet<string>> {
  const ids = changes
    .filter(({ objectType, objectId }) => objectType === 'red-flag' && isUUID(objectId))
    .map(({ objectId }) => objectId);
  if (ids.length === 0) return new Set();
  const flags = await manager.find(RedFlag, {
    where: { id: In([...new Set(ids)]), aboutPersons: true },
    select: { id: true },
  });
  return new Set(flags.map(({ id }) => id));
}
