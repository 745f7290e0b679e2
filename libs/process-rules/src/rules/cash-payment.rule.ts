import type { ProcessStep } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';
import type { ProcessView } from '../view/process-view.ts';

export const cashPaymentRule: ProcessRule = {
  id: 'cash-payment',
  check: (view) =>
    view.model.steps
      .filter(({ activity }) => activity.zahlweg === 'bar' || activity.zahlweg === 'scheck')
      .flatMap((step) => {
        const missing = missingOf(view, step);
        if (missing.length === 0) return [];
        return [{ elementIds: [step.id], facts: { missing, way: step.activity.zahlweg } }];
      }),
};

function missingOf(view: ProcessView, step: ProcessStep): string[] {
  const limits = view.stepsWith(({ control }) => control.art === 'limit');
  const receipt =
    step.activity.dokumente.length > 0 || step.controls.some(({ nachweis }) => nachweis);
  const closing = view.controls.some(
    ({ step: at, control }) =>
      control.frequenz === 'taeglich' &&
      (control.art === 'abgleich' || control.art === 'protokoll') &&
      (at === step || view.leadsTo(step, at)),
  );
  return [
    ...(view.wayPast(step, limits) ? ['limit'] : []),
    ...(receipt ? [] : ['receipt']),
    ...(closing ? [] : ['daily-closing']),
  ];
}
