import type { IksControl } from '#pruefwerk/bpmn';
import { type AttributeResult, evaluateAttributeSample } from '#pruefwerk/statistics';
import type { ImprovementView } from './improvement-view.ts';

const CONFIDENCE = 0.95;

/** By a person, or nobody says otherwise. */
export const isManualControl = ({ ausfuehrung }: IksControl): boolean => ausfuehrung !== 'auto';

/** What the tests of a control say of all cases (Clopper and Pearson, 95 %); null when it was never tested. */
export function resultOf({ inputs }: ImprovementView, controlId: string): AttributeResult | null {
  const seen = inputs.controlResults.get(controlId);
  if (!seen || seen.n < 1 || seen.errors < 0 || seen.errors > seen.n) return null;
  return evaluateAttributeSample({ method: 'binomial', confidence: CONFIDENCE, ...seen });
}
