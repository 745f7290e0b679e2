import type { ProcessStep } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';
import { reachable } from '#pruefwerk/process-graph';
import type { PlacedControl, ProcessView } from '../view/process-view.ts';

export const controlBypassableRule: ProcessRule = {
  id: 'control-bypassable',
  check(view) {
    const key = view.controls.filter(({ control }) => control.schluessel === true);
    const payments = view.payments.map((payment) => ({
      payment,
      before: beforeFirst(view, payment),
    }));
    // The same control at several steps counts as one: it may stand on every branch.
    const byNumber = [...Map.groupBy(key, ({ control }) => control.id).values()];
    return byNumber.flatMap((placed) => {
      const steps = new Set(placed.map(({ step }) => step.id));
      const past = view.waysPast(steps);
      return payments.flatMap(({ payment, before }) => {
        const led = placed.find(({ step }) => before.has(step.id) && view.leadsTo(step, payment));
        const path = led && past(payment);
        if (!led || !path) return [];
        const elementIds = [...new Set([led.step.id, ...steps, payment.id])];
        return [{ elementIds, facts: factsOf(view, led, payment), path }];
      });
    });
  },
};

/** What a case can pass before it is paid for the first time: a control after that looks back. */
function beforeFirst(view: ProcessView, payment: ProcessStep): ReadonlySet<string> {
  return reachable(view.graph, view.graph.starts, new Set([payment.id]));
}

function factsOf(view: ProcessView, { step, control }: PlacedControl, payment: ProcessStep) {
  const said = { control: control.name ?? control.id, controlNumber: control.id };
  const placeId = view.lastCommonActivity(payment);
  return { ...said, stepId: step.id, paymentId: payment.id, placeId };
}
