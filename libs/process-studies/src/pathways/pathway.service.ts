import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { givenFields } from '#pruefwerk/engagements';
import { type Actor, Transactions } from '#pruefwerk/platform';
import { ProcessRecord } from '#pruefwerk/processes';
import { type EntityManager, In } from 'typeorm';
import { ProcessFiguresService } from '../figures/process-figures.service.ts';
import type { PathwayFacts, PathwayFile, PathwayTarget, PathwayVersion } from './pathway-facts.ts';
import { PathwayStore } from './pathway-store.ts';
import { type PathwayStudy, pathwayStudy } from './pathway-study.ts';
import { Pathway } from './pathway.entity.ts';
import { PathwayReasonMissing, PathwayUnknown } from './pathways.problems.ts';

export interface StudiedPathway extends PathwayFile {
  readonly study: PathwayStudy;
}

/** Several services of one household on one page. */
@Injectable()
export class PathwayService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly store: PathwayStore,
    private readonly figures: ProcessFiguresService,
  ) {}

  /** By number, withdrawn ones included. */
  list(actor: Actor, engagementId: string): Promise<PathwayFile[]> {
    return this.run(actor, engagementId, 'process:read', (manager) =>
      this.store.all(manager, engagementId),
    );
  }

  /** With the figures of its processes as they are now. @throws PathwayUnknown, and as `readProcessModel` */
  get(actor: Actor, { engagementId, id }: PathwayTarget): Promise<StudiedPathway> {
    return this.run(actor, engagementId, 'process:read', async (manager) => {
      const pathway = await manager.findOneBy(Pathway, { engagementId, id });
      if (!pathway) throw new PathwayUnknown();
      const parts = await this.store.partsOf(manager, pathway);
      const ids = parts.map(({ processId }) => processId);
      const processes = await manager.findBy(ProcessRecord, { engagementId, id: In(ids) });
      const basis = await this.figures.basis(manager, engagementId);
      const measured = new Map<string, Awaited<ReturnType<ProcessFiguresService['measure']>>>();
      for (const process of processes) {
        measured.set(process.id, await this.figures.measure(manager, process, basis));
      }
      return { pathway, parts, study: pathwayStudy(parts, measured) };
    });
  }

  /** @throws PathwayProcessInvalid, PathwayRing */
  create(actor: Actor, engagementId: string, facts: PathwayFacts): Promise<PathwayFile> {
    return this.run(actor, engagementId, 'process:write', (manager) =>
      this.store.insert(manager, actor, engagementId, facts),
    );
  }

  /** @throws PathwayUnknown, PathwayWithdrawn, ChangedMeanwhile, PathwayProcessInvalid, PathwayRing */
  change(
    actor: Actor,
    target: PathwayVersion,
    { parts, ...facts }: Partial<PathwayFacts>,
  ): Promise<PathwayFile> {
    return this.write(actor, target, 'pathway.changed', {
      ...givenFields<Partial<Pathway>>(facts),
      newParts: parts,
    });
  }

  /** Instead of deleting. @throws PathwayReasonMissing, PathwayUnknown, PathwayWithdrawn, ChangedMeanwhile */
  withdraw(actor: Actor, target: PathwayVersion, reason: string): Promise<PathwayFile> {
    const withdrawnReason = reason.trim();
    if (withdrawnReason === '') return Promise.reject(new PathwayReasonMissing());
    const change = { state: 'withdrawn', withdrawnReason } as const;
    return this.write(actor, target, 'pathway.withdrawn', change);
  }

  private write(
    actor: Actor,
    target: PathwayVersion,
    action: string,
    change: Parameters<PathwayStore['update']>[4],
  ): Promise<PathwayFile> {
    return this.run(actor, target.engagementId, 'process:write', async (manager) => {
      const pathway = await this.store.forChange(manager, target);
      return this.store.update(manager, actor, action, pathway, change);
    });
  }

  private run<T>(
    actor: Actor,
    engagementId: string,
    permission: EngagementPermission,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.transactions.run(actor, async (manager) => {
      await this.authorisation.require(manager, actor, engagementId, permission);
      return work(manager);
    });
  }
}
