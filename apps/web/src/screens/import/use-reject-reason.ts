import { useTexts } from '../../texts/use-texts.ts';
import { rejectsTexts } from './rejects.texts.ts';

const known = [
  ...(['field-count', 'quote-unclosed', 'record-too-long', 'cell-error'] as const),
  ...(['amount-missing', 'amount-invalid', 'date-missing', 'date-invalid'] as const),
  ...(['timestamp-invalid', 'boolean-invalid', 'integer-invalid'] as const),
];

/** The reason of a rejection in few words, by its code. */
export function useRejectReason(): (code: string) => string {
  const say = useTexts(rejectsTexts);
  return (code) => say(`code.${known.find((one) => one === code) ?? 'other'}`);
}
