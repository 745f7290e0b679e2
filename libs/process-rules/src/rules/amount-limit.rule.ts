import type { ProcessStep } from '#pruefwerk/bpmn';
import type { ProcessRule, RuleReport } from '../rule.ts';
import type { ProcessView } from '../view/process-view.ts';

export const amountLimitRule: ProcessRule = {
  id: 'amount-limit',
  check: (view) =>
    view.payments.flatMap((step) => {
      const limit = view.roles.laneOf(step)?.iks.betragsgrenzeEur ?? null;
      return limit === null ? [] : reportOf(view, step, limit);
    }),
};

function reportOf(view: ProcessView, step: ProcessStep, limit: number): RuleReport[] {
  const amount = step.activity.betragBisEur;
  if (amount === null ? asksForAmount(view, step) : amount <= limit) return [];
  const role = view.roles.title(view.roles.ofStep(step));
  return [{ elementIds: [step.id], facts: { role, limitEur: limit, amountEur: amount } }];
}

/** Without a recorded amount, something before the step has to look at it. */
function asksForAmount(view: ProcessView, step: ProcessStep): boolean {
  const before = [...view.upTo(step)].map((id) => view.step(id));
  return before.some(
    (one) =>
      one?.decision.kriterium === 'betrag' || one?.controls.some(({ art }) => art === 'limit'),
  );
}
