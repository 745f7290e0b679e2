import type { IksFlow, ProcessModel, ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';

const PLAIN: IksFlow = {
  ...{ wahrscheinlichkeit: null, n: null, quelle: null },
  ...{ medium: null, uebergabeZeitH: null },
};

export function arrow(fromId: string, toId: string, share: number | null = null): SequenceFlow {
  const iks = { ...PLAIN, wahrscheinlichkeit: share };
  return { id: `new:${fromId}>${toId}`, fromId, toId, name: '', isDefault: false, iks };
}

/** A gateway that the change needs, beside a step that it stands next to. */
export function gateway(beside: ProcessStep, id: string, type: string): ProcessStep {
  return {
    ...beside,
    ...{ id, kind: 'gateway', type, name: '', documentation: '', number: null },
    activity: emptyActivity(beside),
    ...{ event: null, decision: { kriterium: null, regelRef: null, ausschluss: null } },
    ...{ controls: [], risks: [], paymentRelevant: false, mediaBreak: null },
  };
}

/** Nothing is done at a gateway: no times, no lists. */
function emptyActivity({ activity }: ProcessStep): ProcessStep['activity'] {
  return {
    ...activity,
    ...{ grundzeitMin: null, erholzeitMin: null, zeitMethode: null, zeitN: null, zeitCi95: null },
    ...{ liegezeitH: null, transportzeitH: null, haeufigkeitProFall: null },
    ...{ stapelGroesse: null, stapelIntervallH: null, ausfuehrungsart: null, ermessen: null },
    ...{ zahlungsrelevant: null, betragBisEur: null, zahlweg: null, stammdatenAenderung: null },
    ...{ rueckfragenQuote: null, fehlerQuote: null, wertbeitrag: null, rag: null },
    ...{ itSysteme: [], medienEin: [], medienAus: [], dokumente: [], datenfelder: [] },
  };
}

/** Takes a step out: whatever led to it leads on to what followed it. Attached events go with it. */
export function withoutStep(model: ProcessModel, id: string): ProcessModel {
  const attached = model.steps.filter(({ event }) => event?.attachedTo === id);
  const gone = new Set([id, ...attached.map((one) => one.id)]);
  const [next] = model.flows.filter(({ fromId }) => fromId === id);
  const flows = model.flows.flatMap((flow) => {
    if (gone.has(flow.fromId)) return [];
    if (flow.toId !== id) return [flow];
    return next ? [{ ...flow, toId: next.toId }] : [];
  });
  return {
    ...model,
    steps: model.steps.filter((step) => !gone.has(step.id)),
    flows,
    messages: model.messages.filter(({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId)),
  };
}

/** Puts steps into an arrow, one after the other; they must stand nowhere yet. */
export function intoArrow(
  model: ProcessModel,
  flowId: string,
  steps: readonly ProcessStep[],
): ProcessModel {
  const flow = model.flows.find(({ id }) => id === flowId);
  const first = steps[0];
  if (!flow || !first) return model;
  const chain = [...steps.map(({ id }) => id), flow.toId];
  const added = chain.slice(1).map((to, index) => arrow(chain[index] ?? '', to));
  const flows = model.flows.map((one) => (one.id === flowId ? { ...one, toId: first.id } : one));
  return { ...model, steps: [...model.steps, ...steps], flows: [...flows, ...added] };
}

/** Steps of a line, first to last, side by side between a split and a join. */
export function sideBySide(model: ProcessModel, line: readonly ProcessStep[]): ProcessModel {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return model;
  const fork = gateway(first, `new:fork:${first.id}`, 'parallelGateway');
  const join = gateway(first, `new:join:${first.id}`, 'parallelGateway');
  const inside = new Set(line.map(({ id }) => id));
  const flows = model.flows.flatMap((flow) => {
    if (inside.has(flow.fromId) && inside.has(flow.toId)) return [];
    if (flow.toId === first.id) return [{ ...flow, toId: fork.id }];
    return [flow.fromId === last.id ? { ...flow, fromId: join.id } : flow];
  });
  const ways = line.flatMap(({ id }) => [arrow(fork.id, id), arrow(id, join.id)]);
  return { ...model, steps: [...model.steps, fork, join], flows: [...flows, ...ways] };
}

/** A share of the cases passes by the step. */
export function withBypass(model: ProcessModel, step: ProcessStep, share: number): ProcessModel {
  const split = gateway(step, `new:split:${step.id}`, 'exclusiveGateway');
  const merge = gateway(step, `new:merge:${step.id}`, 'exclusiveGateway');
  const flows = model.flows.map((flow) => {
    if (flow.toId === step.id) return { ...flow, toId: split.id };
    return flow.fromId === step.id ? { ...flow, fromId: merge.id } : flow;
  });
  const ways = [
    ...[arrow(split.id, step.id, 1 - share), arrow(split.id, merge.id, share)],
    arrow(step.id, merge.id),
  ];
  return { ...model, steps: [...model.steps, split, merge], flows: [...flows, ...ways] };
}
