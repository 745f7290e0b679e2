import { Problem } from '#pruefwerk/problems';
import type { ToldProblem } from './picture-order.ts';

/** A problem that arose in the thread: same code, same text, same status. */
export class PictureRefused extends Problem {
  constructor({ code, ...options }: ToldProblem) {
    super(code, options);
  }
}
