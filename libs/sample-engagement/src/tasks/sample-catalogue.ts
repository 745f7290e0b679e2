import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import {
  caseloadRecords,
  CriticismService,
  type TaskFacts,
  type TaskFile,
  TaskRecordService,
  TaskService,
} from '#pruefwerk/tasks';
import { TOWN_YEAR } from '#pruefwerk/sample-town';
import { sampleCriticism } from './sample-criticism.ts';
import { type SampleTask, sampleTasks } from './sample-tasks.ts';

const COUNTED_ON = `${TOWN_YEAR}-12-31`;

/** The town's task catalogue with caseloads and criticism; a task that is there already is left as it is. */
@Injectable()
export class SampleCatalogue {
  constructor(
    private readonly units: OrganisationUnitService,
    private readonly tasks: TaskService,
    private readonly records: TaskRecordService,
    private readonly criticism: CriticismService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const known = await this.tasks.catalogue(actor, engagementId);
    const units = await this.units.list(actor, engagementId);
    for (const sample of sampleTasks) {
      const unitId = units.find(({ name }) => name === sample.unit)?.id ?? null;
      await this.ensureTask(engagementId, sample, unitId, known);
    }
  }

  private async ensureTask(
    engagementId: string,
    sample: SampleTask,
    unitId: string | null,
    known: readonly TaskFile[],
  ): Promise<void> {
    const { number, work } = sample;
    if (known.some(({ task }) => task.number === number)) return;
    const { id } = await this.tasks.add(actor, engagementId, taskFacts(sample, unitId));
    if (work !== undefined) {
      const source = sample.process ? 'Fallzahl des Prozesses' : 'Geschäftsstatistik';
      const counted = { year: Number(TOWN_YEAR), cases: work.cases, countedOn: COUNTED_ON };
      const facts = { ...counted, taskId: id, source };
      await this.records.add(actor, engagementId, caseloadRecords, facts);
    }
    for (const { task, question, ...facts } of sampleCriticism) {
      if (task !== number) continue;
      const target = { engagementId, taskId: id, questionId: question, version: 0 };
      await this.criticism.answer(actor, target, facts);
    }
  }
}

function taskFacts(sample: SampleTask, unitId: string | null): TaskFacts {
  const { number, title, description = '', obligation = null, legalBasis = [], work } = sample;
  return {
    ...{ number, title, description, obligation, unitId, legalBasis: [...legalBasis] },
    minutes: work?.minutes ?? null,
    minutesIncludeDistribution: false,
    timeMethod: work ? (sample.timeMethod ?? 'estimate') : null,
    timeObservations: work?.observations ?? null,
    timePrecision: work?.precision ?? null,
    timeRecordedOn: work ? COUNTED_ON : null,
    timeSource: work ? 'Erhebung im Prüfungsauftrag' : '',
    staffStatus: sample.staffStatus ?? 'tarif',
    payGrade: sample.payGrade ?? null,
  };
}
