import type { ProcessModel } from '#pruefwerk/bpmn';
import { checkProcess, type CheckOptions, type RuleHit } from '#pruefwerk/process-rules';

/** What the rules of control find as an error in the changed model and did not find before. */
export function openedGaps(
  before: ProcessModel,
  after: ProcessModel,
  options: CheckOptions,
): readonly RuleHit[] {
  const known = new Set(errorsOf(before, options).map(placeOf));
  return errorsOf(after, options).filter((hit) => !known.has(placeOf(hit)));
}

const errorsOf = (model: ProcessModel, options: CheckOptions): RuleHit[] =>
  checkProcess(model, options).filter(({ severity }) => severity === 'error');

/** The same gap at the same place, whichever way now proves it. */
const placeOf = ({ ruleId, elementIds }: RuleHit): string =>
  JSON.stringify([ruleId, elementIds[0] ?? null]);
