import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { line, type TraceLine } from '../figures/figure.ts';
import type { Visits } from '../visits/expected-visits.ts';

const SENDERS = ['sendTask', 'receiveTask'];
const MESSAGES = ['startEvent', 'endEvent', 'intermediateCatchEvent', 'intermediateThrowEvent'];
/** Reference activity groups: information is received, information is provided. */
const OUTWARD = ['01', '02'];

/**
 * Contacts of a case with people outside: messages to or from nobody in the file, steps that receive or provide
 * information (RAG 01, 02), and queries (`rueckfragenQuote`). Lines of what is counted.
 */
export function contactLines(model: ProcessModel, visits: Visits): readonly TraceLine[] {
  const known = new Set(model.messages.flatMap(({ fromId, toId }) => [fromId, toId]));
  return model.steps.flatMap((step) => {
    const place = { label: step.name, stepId: step.id };
    const count = visits.perStep.get(step.id) ?? 0;
    const outward = isMessage(step)
      ? !known.has(step.id)
      : OUTWARD.includes(step.activity.rag ?? '');
    const quota = step.activity.rueckfragenQuote ?? 0;
    return [
      ...(outward ? [line(place, { visits: count })] : []),
      ...(quota > 0 ? [line(place, { visits: count, quota })] : []),
    ];
  });
}

function isMessage({ type, event }: ProcessStep): boolean {
  return SENDERS.includes(type) || (MESSAGES.includes(type) && event?.trigger === 'message');
}
