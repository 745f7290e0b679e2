import { isManualControl } from '#pruefwerk/process-improvement';
import type { ImprovementDesk, ImprovementInput } from '#pruefwerk/process-studies';
import type { ControlHitRateDto, EnteredDto } from './improvement-input.dto.ts';

type Desk = Pick<ImprovementDesk, 'entered' | 'names' | 'model' | 'inputs'>;

/** Null where the value that is reckoned with was not entered for the process. */
export function enteredView(
  { entered, names }: Desk,
  key: string,
  value: ImprovementInput['value'] | undefined,
): EnteredDto | null {
  const found = entered.find((one) => one.key === key && one.value === value);
  if (!found) return null;
  const { id, version, source, enteredBy, enteredAt } = found;
  return { id, version, source, byName: names.get(enteredBy) ?? '–', at: enteredAt };
}

/** Controls by a person, each once, in the order of the flow: their hit rates cannot be read from anywhere. */
export function hitRates(desk: Desk): ControlHitRateDto[] {
  const rates = new Map<string, ControlHitRateDto>();
  for (const { id: stepId, controls } of desk.model.steps) {
    for (const one of controls.filter(isManualControl)) {
      if (rates.has(one.id)) continue;
      const result = desk.inputs.controlResults.get(one.id);
      rates.set(one.id, {
        ...{ control: one.id, name: one.name ?? '', stepId },
        result: result ? { n: result.n, errors: result.errors } : null,
        entered: enteredView(desk, one.id, result),
      });
    }
  }
  return [...rates.values()];
}
