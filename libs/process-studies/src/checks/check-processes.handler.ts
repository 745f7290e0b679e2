import { Injectable } from '@nestjs/common';
import { Clock, type JobContext, type JobHandler, Transactions } from '#pruefwerk/platform';
import { ProcessRecord, ProcessStore } from '#pruefwerk/processes';
import { checkContent } from './check-content.ts';
import { CHECK_JOB } from './check-queue.ts';
import { checkSources, sourcesHash } from './check-sources.ts';
import { CheckStore } from './check-store.ts';

/** Checks the processes of an engagement, or one of them. Idempotent: it looks at the newest content and replaces what was found. */
@Injectable()
export class CheckProcessesHandler implements JobHandler {
  readonly kind = CHECK_JOB;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly processes: ProcessStore,
    private readonly store: CheckStore,
  ) {}

  async run(context: JobContext): Promise<void> {
    const ids = await this.processIds(context);
    for (const [done, id] of ids.entries()) {
      context.signal.throwIfAborted();
      await context.progress({ phase: 'check-processes', done, total: ids.length });
      await this.check(context, id);
    }
  }

  private processIds({ actor, engagementId, payload }: JobContext): Promise<string[]> {
    const one = payload['processId'];
    return this.transactions.run(actor, async (manager) => {
      const where = { engagementId, state: 'draft', ...(one ? { id: one } : {}) } as const;
      const found = await manager.find(ProcessRecord, { where, order: { number: 'ASC' } });
      return found.map(({ id }) => id);
    });
  }

  private check(context: JobContext, id: string): Promise<void> {
    const { actor, engagementId } = context;
    return this.transactions.run(actor, async (manager) => {
      await context.hold(manager);
      const process = await this.processes.find(manager, { engagementId, id });
      const { xml } = await this.processes.revision(manager, process);
      const sources = await checkSources(manager, this.clock, engagementId);
      const checked = await checkContent(xml, sources);
      await this.store.keep(manager, actor, process, checked, sourcesHash(sources));
    });
  }
}
