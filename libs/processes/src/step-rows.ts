import type { ProcessModel } from '#pruefwerk/bpmn';
import type { ProcessRecord } from './process-model.entity.ts';
import type { ProcessStepRow } from './process-step.entity.ts';

/** The read model of a content: one row per flow node. */
export function stepRows(
  { id, engagementId }: Pick<ProcessRecord, 'id' | 'engagementId'>,
  { steps }: ProcessModel,
): ProcessStepRow[] {
  return steps.map((step) => ({
    ...{ processId: id, engagementId, elementId: step.id },
    ...{ position: step.position, number: step.number, kind: step.kind, type: step.type },
    ...{ name: step.name, lane: step.role, systems: [...step.activity.itSysteme] },
    minutes: step.activity.grundzeitMin,
    waitingHours: step.activity.liegezeitH,
    controlNumbers: unique(step.controls),
    riskNumbers: unique(step.risks),
    mediaBreak: step.mediaBreak !== null,
    paymentRelevant: step.paymentRelevant,
  }));
}

function unique(references: readonly { readonly id: string }[]): string[] {
  return [...new Set(references.map(({ id }) => id))];
}
