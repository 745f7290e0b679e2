import { rejectTexts } from '#pruefwerk/intake';
import { problemText } from '#pruefwerk/problems';
import { problemCatalogue } from '../problems/problem-catalogue.ts';
import type { ToldProblemDto } from './told-problem.dto.ts';

const texts = { ...rejectTexts, ...problemCatalogue };

/** Adds the texts of both languages to a code and its parameters. */
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
