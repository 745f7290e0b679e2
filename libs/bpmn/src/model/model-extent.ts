import { BpmnTooExtensive } from '../bpmn.problems.ts';
import type { ProcessModel } from './process-model.ts';

/**
 * What a recorded model may hold: ten times the largest files of the interchange suite and more than anybody reads on
 * one diagram. Rules and figures look at pairs of elements; beyond this one file could keep a server busy for minutes.
 */
const MOST = {
  steps: 1200,
  flows: 3000,
  lanes: 60,
  messages: 300,
  controlsAndRisks: 500,
  linkPairs: 300,
} as const;

/** @throws BpmnTooExtensive */
export function requireRecordable(model: ProcessModel): void {
  const { steps, flows, lanes, messages } = model;
  const noted = steps.reduce((sum, one) => sum + one.controls.length + one.risks.length, 0);
  const counts: Readonly<Record<keyof typeof MOST, number>> = {
    ...{ steps: steps.length, flows: flows.length, lanes: lanes.length },
    ...{ messages: messages.length, controlsAndRisks: noted, linkPairs: linkPairs(model) },
  };
  for (const part of Object.keys(MOST) as (keyof typeof MOST)[]) {
    if (counts[part] > MOST[part]) throw new BpmnTooExtensive(part, counts[part], MOST);
  }
}

/** A link that is thrown and caught n times stands for n² arrows. */
function linkPairs({ steps }: ProcessModel): number {
  const links = steps.filter(({ event }) => event?.link);
  const byName = Map.groupBy(links, ({ event }) => event?.link);
  return [...byName.values()].reduce((sum, own) => {
    const thrown = own.filter(({ type }) => type === 'intermediateThrowEvent').length;
    return sum + thrown * (own.length - thrown);
  }, 0);
}
