import type { ProcessRule } from '../rule.ts';

/** Likelihood times damage from which a risk asks for a control; each goes from 1 to 5. */
const LEAST_WEIGHT = 12;

export const riskWithoutControlRule: ProcessRule = {
  id: 'risk-without-control',
  check(view) {
    const covered = new Set(view.controls.flatMap(({ control }) => control.risikoIds));
    return view.model.steps.flatMap((step) =>
      step.risks
        .map((risk) => ({ risk, weight: (risk.eintritt ?? 0) * (risk.schaden ?? 0) }))
        .filter(({ risk, weight }) => weight >= LEAST_WEIGHT && !covered.has(risk.id))
        .map(({ risk, weight }) => ({ elementIds: [step.id], facts: { risk: risk.id, weight } })),
    );
  },
};
