import { Injectable } from '@nestjs/common';
import { Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { type Actor, Clock, Transactions } from '#pruefwerk/platform';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { type CheckedContent, checkContent } from './check-content.ts';
import { checkSources, sourcesHash } from './check-sources.ts';
import { CheckStore, type ListedCheck } from './check-store.ts';

export interface CheckedProcess extends CheckedContent {
  readonly process: ProcessRecord;
}

/** What the rules of control say about processes, saved or not. */
@Injectable()
export class ProcessCheckService {
  constructor(
    private readonly transactions: Transactions,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly clock: Clock,
    private readonly store: CheckStore,
  ) {}

  /** The newest content, with the records as they are now. @throws ProcessUnknown */
  check(actor: Actor, target: ProcessTarget): Promise<CheckedProcess> {
    return this.run(actor, target.engagementId, 'process:read', async (manager) => {
      const process = await this.processes.find(manager, target);
      const { xml } = await this.processes.revision(manager, process);
      const sources = await checkSources(manager, this.clock, target.engagementId);
      return { process, ...(await checkContent(xml, sources)) };
    });
  }

  /** What somebody is drawing; nothing is kept. @throws as `readProcessModel` */
  async checkXml(actor: Actor, engagementId: string, xml: string): Promise<CheckedContent> {
    const sources = await this.run(actor, engagementId, 'process:read', (manager) =>
      checkSources(manager, this.clock, engagementId),
    );
    return checkContent(xml, sources);
  }

  /** What was found last on each process, by process. */
  newest(actor: Actor, engagementId: string): Promise<ReadonlyMap<string, ListedCheck>> {
    return this.run(actor, engagementId, 'process:read', async (manager) => {
      const sources = await checkSources(manager, this.clock, engagementId);
      return this.store.newest(manager, engagementId, sourcesHash(sources));
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
