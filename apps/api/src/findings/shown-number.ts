import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { ObjectNotFound } from '../problems/api.problems.ts';

const LARGEST = 2_147_483_647;

/** A number as people see it: `A-0217`, `a-217` or `217`. @throws ObjectNotFound for what cannot exist */
export function shownNumber(text: string, letter: 'A' | 'F'): number {
  const [, prefix, digits] = /^(?:([A-Za-z])-)?(\d{1,10})$/.exec(text) ?? [];
  const number = Number(digits);
  const fits = prefix === undefined || prefix.toUpperCase() === letter;
  if (!fits || !(number >= 1 && number <= LARGEST)) throw new ObjectNotFound();
  return number;
}

/**
 * The shown number in the path. No pipe: the application's own pipe would make a number of the text first, because
 * the parameter's type is one.
 */
export const ShownNumber = createParamDecorator((letter: 'A' | 'F', context: ExecutionContext) => {
  const { number } = context.switchToHttp().getRequest<Request>().params;
  return shownNumber(String(number), letter);
});
