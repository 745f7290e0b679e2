import { Injectable } from '@nestjs/common';
import { systemActor as actor } from '#pruefwerk/access';
import { writeProcessDraft } from '#pruefwerk/bpmn';
import { ProcessCreationService, ProcessService } from '#pruefwerk/processes';
import { sampleDrafts } from './processes/sample-drafts.ts';

const UNIT = 'Fachbereich Soziales';

/** The town's processes as they are; one that is there already, even withdrawn, is left as it is. */
@Injectable()
export class SampleProcesses {
  constructor(
    private readonly processes: ProcessService,
    private readonly creation: ProcessCreationService,
  ) {}

  async ensure(engagementId: string): Promise<void> {
    const known = await this.processes.list(actor, engagementId);
    const names = new Set(known.map(({ process }) => process.name));
    for (const draft of sampleDrafts.filter(({ name }) => !names.has(name))) {
      await this.creation.fromXml(actor, engagementId, writeProcessDraft(draft), {
        ...{ name: draft.name, kind: 'as-is', unit: UNIT },
        caseloadPerYear: draft.casesPerYear ?? null,
      });
    }
  }
}
