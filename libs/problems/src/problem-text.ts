import type { ProblemParameters } from './problem.ts';

export type Language = 'de' | 'en';

/** Texts by code; `{name}` stands for the parameter of that name. */
export type ProblemTexts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Fills the text of a code; an unknown code is returned as it is, so that nothing is hidden. */
export function problemText(
  texts: ProblemTexts,
  code: string,
  parameters: ProblemParameters,
  language: Language,
): string {
  const template = texts[code]?.[language];
  if (template === undefined) return code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(parameters[name] ?? '–'));
}
