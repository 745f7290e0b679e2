import { type Language, problemText } from '#pruefwerk/problems';
import type { FieldFault } from './field-faults.ts';
import type { FieldErrorDto } from './problem-details.dto.ts';
import { validationTexts } from './validation.texts.ts';

/** The fault in words; a constraint without a text of its own is still told, in general words. */
export function fieldError({ field, code, values }: FieldFault, language: Language): FieldErrorDto {
  const known = code in validationTexts ? code : 'invalid';
  const parameters = Object.fromEntries(values.map((value, i) => [String(i), spoken(value)]));
  return { field, code, message: problemText(validationTexts, known, parameters, language) };
}

function spoken(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(', ') : String(value);
}
