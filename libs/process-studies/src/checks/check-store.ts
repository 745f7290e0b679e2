import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock } from '#pruefwerk/platform';
import type { ProcessRecord } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import type { CheckedContent } from './check-content.ts';
import type { HitCounts } from './check-model.ts';
import { ProcessCheck } from './process-check.entity.ts';
import { ProcessHit } from './process-hit.entity.ts';

/** What a list shows of the newest check. */
export interface ListedCheck extends HitCounts {
  /** Of the newest content and the records as they are now. */
  readonly current: boolean;
  readonly checkedAt: Date;
}

/** Rows per statement: PostgreSQL takes no more than 65,535 parameters at once. */
const CHUNK = 1000;

type Place = Pick<ProcessRecord, 'engagementId' | 'id' | 'revision'>;

/** Keeps what the rules found, per content. */
@Injectable()
export class CheckStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Replaces what was found on the same content before. */
  async keep(
    manager: EntityManager,
    actor: Actor,
    { engagementId, id: processId, revision }: Place,
    { hits, structure, counts }: CheckedContent,
    sourcesHash: string,
  ): Promise<void> {
    const place = { engagementId, processId, revision };
    const checkedAt = this.clock.now();
    await manager.upsert(ProcessCheck, { ...place, ...counts, sourcesHash, checkedAt }, [
      ...['processId', 'revision'],
    ]);
    await manager.delete(ProcessHit, place);
    const built = structure.map(({ elementId, elementName, elementKind, ...hit }) => ({
      ...{ ...hit, elementIds: [elementId], path: null, facts: { elementName, elementKind } },
    }));
    const all = [...hits, ...built];
    const rows = all.map(({ ruleId, severity, elementIds, path, facts }, i) => ({
      ...{ ...place, position: i + 1, ruleId, severity, facts },
      ...{ elementIds: [...elementIds], path: path && [...path] },
    }));
    for (let at = 0; at < rows.length; at += CHUNK) {
      await manager.insert(ProcessHit, rows.slice(at, at + CHUNK));
    }
    await this.audit.append(manager, actor, {
      ...{ engagementId, action: 'process.checked', objectType: 'process', objectId: processId },
      after: { revision, ...counts },
      details: { revision, ...counts },
    });
  }

  /** The newest check of each process, by process. */
  async newest(
    manager: EntityManager,
    engagementId: string,
    sourcesHash: string,
  ): Promise<ReadonlyMap<string, ListedCheck>> {
    const order = { revision: 'ASC' } as const;
    const checks = await manager.find(ProcessCheck, { where: { engagementId }, order });
    const revisions = await manager.query<{ id: string; revision: number }[]>(
      'select id, revision from app.process_model where engagement_id = $1',
      [engagementId],
    );
    const now = new Map(revisions.map(({ id, revision }) => [id, revision]));
    return new Map(
      checks.map((check) => {
        const { processId, errors, warnings, infos, checkedAt } = check;
        const same = check.sourcesHash === sourcesHash && check.revision === now.get(processId);
        return [processId, { errors, warnings, infos, checkedAt, current: same }];
      }),
    );
  }
}
