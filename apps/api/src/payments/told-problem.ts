import { rejectTexts } from '#pruefwerk/intake';
import { problemText } from '#pruefwerk/problems';
import { problemCatalogue } from '../problems/problem-catalogue.ts';

/** Something that went wrong or should be known, with its texts. */
export class ToldProblemDto {
  code: string;
  parameters: Record<string, string | number | null>;
  messageDe: string;
  messageEn: string;
}

const texts = { ...rejectTexts, ...problemCatalogue };

export function toldProblem({
  code,
  parameters,
}: {
  readonly code: string;
  readonly parameters: Readonly<Record<string, string | number | null>>;
}): ToldProblemDto {
  return {
    code,
    parameters: { ...parameters },
    messageDe: problemText(texts, code, parameters, 'de'),
    messageEn: problemText(texts, code, parameters, 'en'),
  };
}
