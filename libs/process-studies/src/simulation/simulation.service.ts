import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { accountNames, Authorisation, type EngagementPermission } from '#pruefwerk/access';
import { type ProcessModel, readProcessModel } from '#pruefwerk/bpmn';
import { officeDay } from '#pruefwerk/calendar';
import { Engagement, nextNumber } from '#pruefwerk/engagements';
import { type Actor, Clock, findJob, type JobView, Transactions } from '#pruefwerk/platform';
import {
  checkSettings,
  type SimulationSettings,
  usualSettings,
} from '#pruefwerk/process-simulation';
import { type ProcessRecord, ProcessStore, type ProcessTarget } from '#pruefwerk/processes';
import type { EntityManager } from 'typeorm';
import { type FigureBasis, figureBasis } from '../figures/figure-basis.ts';
import type { OrganisedModel } from '../figures/organised-model.ts';
import { sharedOnce } from './shared-posts.ts';
import { closedDays, yearsOf } from './closed-days.ts';
import { SimulationQueue } from './simulation-queue.ts';
import { SimulationRun } from './simulation-run.entity.ts';
import { lockSimulation } from './simulation-work.ts';

/** As many runs as a person can look through; older ones are kept. */
const LISTED = 30;

export interface SimulationView {
  readonly run: SimulationRun;
  readonly createdByName: string;
  /** While it waits or runs. */
  readonly job: JobView | null;
}

export interface SimulationDesk {
  readonly process: ProcessRecord;
  readonly model: ProcessModel;
  /** Which posts of the organisation its lanes mean. */
  readonly posts: Pick<OrganisedModel, 'lanes' | 'date'>;
  /** To begin with: what the model and the process say. */
  readonly usual: SimulationSettings;
  /** Newest first. */
  readonly runs: readonly SimulationView[];
}

export interface SimulationRequest {
  readonly name: string;
  /** Closed days are those of the Land when `holidays` is set. */
  readonly settings: SimulationSettings;
  readonly holidays: boolean;
}

@Injectable()
export class SimulationService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly authorisation: Authorisation,
    private readonly processes: ProcessStore,
    private readonly queue: SimulationQueue,
  ) {}

  /** What the screen of a process needs: settings to begin with, and the runs. @throws ProcessUnknown */
  desk(actor: Actor, target: ProcessTarget): Promise<SimulationDesk> {
    return this.allowed(actor, target.engagementId, 'process:read', async (manager) => {
      const process = await this.processes.find(manager, target);
      const { xml } = await this.processes.revision(manager, process);
      const basis = await figureBasis(manager, this.clock, target.engagementId);
      const organised = basis.organised(readProcessModel(xml), process.kind);
      const model = sharedOnce(organised);
      const runs = await manager.find(SimulationRun, {
        where: { engagementId: target.engagementId, processId: target.id },
        order: { number: 'DESC' },
        take: LISTED,
      });
      return {
        ...{ process, model, runs: await this.views(manager, runs) },
        posts: { lanes: organised.lanes, date: organised.date },
        usual: await this.usual(manager, process, model, basis),
      };
    });
  }

  /** @throws ProcessUnknown, ProcessWithdrawn, SettingOutOfRange */
  start(actor: Actor, target: ProcessTarget, request: SimulationRequest): Promise<SimulationRun> {
    const { engagementId } = target;
    return this.allowed(actor, engagementId, 'process:write', async (manager) => {
      const process = await this.processes.locked(manager, target);
      const settings = await this.completed(manager, engagementId, request);
      checkSettings(settings);
      const run = manager.create(SimulationRun, {
        ...{ id: randomUUID(), engagementId, processId: process.id, revision: process.revision },
        number: await nextNumber(manager, 'simulation_run', engagementId),
        ...{ name: request.name.trim(), settings, state: 'waiting' },
        ...{ createdBy: actor.accountId, createdAt: this.clock.now() },
      });
      return this.queue.enqueue(manager, actor, run);
    });
  }

  /** @throws SimulationUnknown, SimulationEnded */
  cancel(actor: Actor, engagementId: string, id: string): Promise<SimulationRun> {
    return this.allowed(actor, engagementId, 'process:write', async (manager) =>
      this.queue.cancel(manager, actor, await lockSimulation(manager, engagementId, id)),
    );
  }

  /** The number of cases recorded with the process goes before the one in its model. */
  private async usual(
    manager: EntityManager,
    { engagementId, caseloadPerYear }: ProcessRecord,
    model: ProcessModel,
    { inputs }: FigureBasis,
  ): Promise<SimulationSettings> {
    const startDate = officeDay(this.clock.now());
    const { land } = await manager.findOneByOrFail(Engagement, { id: engagementId });
    const { workingMinutes, personalDistribution, materialDistribution } = inputs.staffing;
    // People are away and have other things to do: as much as the staffing requirement says.
    const minutesPerPost = workingMinutes / (1 + personalDistribution + materialDistribution);
    const days = closedDays(startDate, land, 0);
    const usual = usualSettings(model, { startDate, closedDays: days, minutesPerPost });
    if (caseloadPerYear === null || caseloadPerYear === 0) return usual;
    return { ...usual, arrivals: { ...usual.arrivals, rate: caseloadPerYear } };
  }

  private async completed(
    manager: EntityManager,
    engagementId: string,
    { settings, holidays }: SimulationRequest,
  ): Promise<SimulationSettings> {
    // Checked first: the years that holidays are needed for follow from these figures.
    checkSettings(settings);
    if (!holidays) return settings;
    const { land } = await manager.findOneByOrFail(Engagement, { id: engagementId });
    const closed = closedDays(settings.startDate, land, yearsOf(settings));
    const hours = Object.entries(settings.hours).map(([name, one]) => [
      name,
      { ...one, closedDays: closed },
    ]);
    return { ...settings, hours: Object.fromEntries(hours) as SimulationSettings['hours'] };
  }

  private async views(
    manager: EntityManager,
    runs: readonly SimulationRun[],
  ): Promise<SimulationView[]> {
    const names = await accountNames(
      manager,
      runs.map(({ createdBy }) => createdBy),
    );
    const views: SimulationView[] = [];
    for (const run of runs) {
      const open = run.state === 'waiting' || run.state === 'running';
      const job = open && run.jobId ? await findJob(manager, run.jobId) : null;
      views.push({ run, job, createdByName: names.get(run.createdBy) ?? '–' });
    }
    return views;
  }

  private allowed<T>(
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
