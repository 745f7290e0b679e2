import { type ParameterKey, parameterKeys } from '#pruefwerk/process-improvement';
import type { ImprovementInput } from './improvement-input.entity.ts';
import type { WhatIf } from './improvement-study.ts';

/** What was entered and is in use, below what a person tries out at the moment. */
export function withEntered(entered: readonly ImprovementInput[], tried: WhatIf): WhatIf {
  const parameters: { -readonly [P in keyof WhatIf['parameters']]: WhatIf['parameters'][P] } = {};
  const controlResults = new Map<string, { readonly n: number; readonly errors: number }>();
  for (const { key, value } of entered) {
    if ('n' in value) controlResults.set(key, value);
    else if (isParameterKey(key)) parameters[key] = value;
  }
  for (const [control, result] of tried.controlResults) controlResults.set(control, result);
  return { parameters: { ...parameters, ...tried.parameters }, controlResults };
}

export const isParameterKey = (text: string): text is ParameterKey =>
  (parameterKeys as readonly string[]).includes(text);
