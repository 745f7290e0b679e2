import { type FieldFaults, placedProblem } from '../../feedback/field-faults.ts';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { measureFaults, measureFields, type MeasureForm } from './measure-form.ts';

const codes = { 'findings.deadline-reason-missing': 'reason' } as const;

/** Faults of the form and of the server at their fields; `rest` belongs to no field. */
export function useMeasureFaults(
  form: MeasureForm,
  agreed: string | null,
  problem: unknown,
): { readonly own: FieldFaults; readonly all: FieldFaults; readonly rest: unknown } {
  const say = useTexts(formTexts);
  const own = Object.fromEntries(
    Object.entries(measureFaults(form, agreed)).map(([field, fault]) => [
      field,
      say(fault === 'date' ? 'date.invalid' : 'required'),
    ]),
  );
  const { faults, rest } = placedProblem(problem, measureFields, codes);
  return { own, all: { ...faults, ...own }, rest };
}
