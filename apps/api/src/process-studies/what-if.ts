import { isParameterKey, type WhatIf } from '#pruefwerk/process-studies';
import { RequestRefused } from '../problems/api.problems.ts';
import type { WhatIfDto } from './improvement.dto.ts';

/** @throws RequestRefused for an assumption that there is not, or whose values are not ascending or descending */
export function whatIfOf({ parameters, controlResults }: WhatIfDto): WhatIf {
  const given = parameters.map((text) => {
    const [key = '', ...values] = text.split(':');
    const [low = 0, base = 0, high = 0] = values.map(Number);
    const isOrdered = (low <= base && base <= high) || (low >= base && base >= high);
    if (!isParameterKey(key) || !isOrdered) throw new RequestRefused(400, 'no such assumption');
    return [key, { low, base, high }] as const;
  });
  const results = controlResults.map((text) => {
    const [control = '', n = 0, errors = 0] = text.split(':');
    return [control, { n: Number(n), errors: Number(errors) }] as const;
  });
  return { parameters: Object.fromEntries(given), controlResults: new Map(results) };
}
