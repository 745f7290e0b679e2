import type { FieldFaults } from '../feedback/field-faults.ts';
import { formTexts } from '../parts/form.texts.ts';
import { useTexts } from '../texts/use-texts.ts';
import { engagementTexts } from './engagement.texts.ts';
import type { FactFaults } from './fact-faults.ts';

/** The message at a field: what is wrong before sending, else what the server refused. */
export function useFactFaultWords(faults: FactFaults, refused: FieldFaults) {
  const sayForm = useTexts(formTexts);
  const sayEngagement = useTexts(engagementTexts);
  return (name: string): string | undefined => {
    const fault = faults[name as keyof FactFaults];
    if (fault === undefined) return refused[name];
    return fault === 'period.reversed' ? sayEngagement(fault) : sayForm(fault);
  };
}
