import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChangedMeanwhile, nextNumber } from '#pruefwerk/engagements';
import { type Actor, AuditTrail } from '#pruefwerk/platform';
import { schedule } from '#pruefwerk/process-figures';
import { ProcessRecord } from '#pruefwerk/processes';
import { type EntityManager, In } from 'typeorm';
import type {
  PathwayFacts,
  PathwayFile,
  PathwayPartFacts,
  PathwayVersion,
} from './pathway-facts.ts';
import { pathwayCode } from './pathway-facts.ts';
import { Pathway } from './pathway.entity.ts';
import { PathwayPartRow } from './pathway-part.entity.ts';
import {
  PathwayProcessInvalid,
  PathwayRing,
  PathwayUnknown,
  PathwayWithdrawn,
} from './pathways.problems.ts';

/** Rows of pathways inside a transaction that has checked the permission; every write is in the audit trail. */
@Injectable()
export class PathwayStore {
  constructor(private readonly audit: AuditTrail) {}

  /** By number, withdrawn ones included. */
  async all(manager: EntityManager, engagementId: string): Promise<PathwayFile[]> {
    const where = { engagementId };
    const pathways = await manager.find(Pathway, { where, order: { number: 'ASC' } });
    const rows = await manager.find(PathwayPartRow, { where, order: { position: 'ASC' } });
    const byPathway = Map.groupBy(rows, ({ pathwayId }) => pathwayId);
    return pathways.map((pathway) => ({
      pathway,
      parts: (byPathway.get(pathway.id) ?? []).map(factsOf),
    }));
  }

  async partsOf(
    manager: EntityManager,
    { engagementId, id }: Pathway,
  ): Promise<PathwayPartFacts[]> {
    const where = { engagementId, pathwayId: id };
    const rows = await manager.find(PathwayPartRow, { where, order: { position: 'ASC' } });
    return rows.map(factsOf);
  }

  /** Locked until the transaction ends. @throws PathwayUnknown, PathwayWithdrawn, ChangedMeanwhile */
  async forChange(manager: EntityManager, target: PathwayVersion): Promise<Pathway> {
    const { engagementId, id, version } = target;
    const found = await manager.findOne(Pathway, {
      where: { engagementId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new PathwayUnknown();
    if (found.state === 'withdrawn') throw new PathwayWithdrawn(found.withdrawnReason ?? '');
    if (found.version !== version) throw new ChangedMeanwhile(version, found.version);
    return found;
  }

  /** @throws PathwayProcessInvalid, PathwayRing */
  async insert(
    manager: EntityManager,
    actor: Actor,
    engagementId: string,
    { parts, ...facts }: PathwayFacts,
  ): Promise<PathwayFile> {
    const number = await nextNumber(manager, 'pathway', engagementId);
    const state = { state: 'active', withdrawnReason: null } as const;
    const pathway = manager.create(Pathway, {
      ...{ ...facts, ...state, id: randomUUID(), engagementId, number },
    });
    const saved = await manager.save(pathway);
    await this.writeParts(manager, saved, parts);
    await this.record(manager, actor, 'pathway.created', { pathway: saved, parts });
    return { pathway: saved, parts };
  }

  /** Parts of null stay as they are. @throws PathwayProcessInvalid, PathwayRing */
  async update(
    manager: EntityManager,
    actor: Actor,
    action: string,
    pathway: Pathway,
    change: Partial<Pathway> & { readonly newParts?: readonly PathwayPartFacts[] | undefined },
  ): Promise<PathwayFile> {
    const { newParts, ...fields } = change;
    const before = { pathway: { ...pathway }, parts: await this.partsOf(manager, pathway) };
    // A change of the parts alone is a change of the pathway too: the version grows with every update.
    await manager.update(Pathway, { id: pathway.id }, { name: pathway.name, ...fields });
    const saved = await manager.findOneByOrFail(Pathway, { id: pathway.id });
    if (newParts) {
      await manager.delete(PathwayPartRow, { pathwayId: pathway.id });
      await this.writeParts(manager, saved, newParts);
    }
    const after = { pathway: saved, parts: newParts ?? before.parts };
    await this.record(manager, actor, action, after, before);
    return after;
  }

  private async writeParts(
    manager: EntityManager,
    { id: pathwayId, engagementId }: Pathway,
    parts: readonly PathwayPartFacts[],
  ): Promise<void> {
    const ids = parts.map(({ processId }) => processId);
    const known = await manager.findBy(ProcessRecord, { engagementId, id: In(ids) });
    const usable = new Set(known.filter(({ state }) => state !== 'withdrawn').map(({ id }) => id));
    const named = new Set(ids);
    const whole = parts.every(
      ({ processId, dependsOn }) =>
        usable.has(processId) && dependsOn.every((one) => named.has(one) && one !== processId),
    );
    if (!whole || named.size !== ids.length) throw new PathwayProcessInvalid();
    const { ring } = schedule(parts.map((one) => ({ ...one, id: one.processId, hours: 1 })));
    const names = known.filter((one) => ring.includes(one.id)).map(({ name }) => name);
    if (names.length > 0) throw new PathwayRing(names.sort().join(', '));
    const rows = parts.map((part, at) => ({
      ...{ pathwayId, engagementId, position: at + 1, processId: part.processId },
      ...{ dependsOn: [...part.dependsOn], reason: part.reason },
    }));
    await manager.insert(PathwayPartRow, rows);
  }

  private record(
    manager: EntityManager,
    actor: Actor,
    action: string,
    after: PathwayFile,
    before?: PathwayFile,
  ): Promise<void> {
    const flat = ({ pathway, parts }: PathwayFile) => ({ ...pathway, parts });
    return this.audit.append(manager, actor, {
      engagementId: after.pathway.engagementId,
      action,
      objectType: 'pathway',
      objectId: after.pathway.id,
      before: before && flat(before),
      after: flat(after),
      details: { pathway: pathwayCode(after.pathway.number), version: after.pathway.version },
    });
  }
}

const factsOf = ({ processId, dependsOn, reason }: PathwayPartRow): PathwayPartFacts => ({
  ...{ processId, dependsOn, reason },
});
