import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import {
  ProcessCreationService,
  type ProcessLinks,
  ProcessLinkService,
  ProcessService,
} from '#pruefwerk/processes';
import { TaskService } from '#pruefwerk/tasks';
import { sampleFile, sampleProcesses } from './processes/sample-drafts.ts';
import type { SampleProcess } from './processes/sample-process.ts';
import { sampleTasks } from './tasks/sample-tasks.ts';

/** The town's processes as they are and as they shall be; one that is there already, even withdrawn, is left as it is. */
@Injectable()
export class SampleProcesses {
  constructor(
    private readonly processes: ProcessService,
    private readonly creation: ProcessCreationService,
    private readonly links: ProcessLinkService,
    private readonly units: OrganisationUnitService,
    private readonly tasks: TaskService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const known = await this.processes.list(actor, engagementId);
    const ids = new Map(known.map(({ process }) => [process.name, process.id]));
    for (const sample of sampleProcesses) {
      if (ids.has(sample.draft.name)) continue;
      const start = sample.asIs === undefined ? undefined : ids.get(sample.asIs);
      ids.set(sample.draft.name, await this.create(engagementId, sample, start ?? null));
    }
  }

  private async create(
    engagementId: string,
    sample: SampleProcess,
    asIsProcessId: string | null,
  ): Promise<string> {
    const { draft, kind, unit } = sample;
    const xml = sampleFile(sample);
    const facts = { name: draft.name, kind, unit, caseloadPerYear: draft.casesPerYear ?? null };
    const { id, version } = await this.creation.fromXml(actor, engagementId, xml, facts);
    const links = { ...(await this.placeOf(engagementId, sample)), asIsProcessId };
    await this.links.set(actor, { engagementId, id, version }, links);
    return id;
  }

  /** The responsible unit and the tasks that the process is for. */
  private async placeOf(
    engagementId: string,
    { draft, asIs, unit }: SampleProcess,
  ): Promise<Omit<ProcessLinks, 'asIsProcessId'>> {
    const units = await this.units.list(actor, engagementId);
    const catalogue = await this.tasks.catalogue(actor, engagementId);
    const numbers = sampleTasks
      .filter(({ process }) => process?.name === (asIs ?? draft.name))
      .map(({ number }) => number);
    return {
      organisationUnitId: units.find(({ name }) => name === unit)?.id ?? null,
      taskIds: catalogue
        .filter(({ task }) => numbers.includes(task.number) && task.withdrawnReason === null)
        .map(({ task }) => task.id),
    };
  }
}
