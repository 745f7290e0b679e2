import { Injectable, type PipeTransform } from '@nestjs/common';
import { ObjectNotFound } from '../problems/api.problems.ts';

const LARGEST = 2_147_483_647;

/** A number as people see it in the path: `A-0217`, `a-217` or `217`; anything else cannot exist: 404. */
@Injectable()
export class ShownNumber implements PipeTransform<string, number> {
  readonly #prefix: string;

  constructor(prefix: 'A' | 'F' | 'M') {
    this.#prefix = prefix;
  }

  transform(value: string): number {
    const [, prefix, digits] = /^(?:([A-Za-z])-)?(\d{1,10})$/.exec(value) ?? [];
    const number = Number(digits);
    const fits = prefix === undefined || prefix.toUpperCase() === this.#prefix;
    if (!fits || !(number >= 1 && number <= LARGEST)) throw new ObjectNotFound();
    return number;
  }
}
