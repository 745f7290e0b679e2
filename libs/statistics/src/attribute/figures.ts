import { FigureOutOfRange } from '../statistics.problems.ts';

/** @throws FigureOutOfRange */
export function requireShare(figure: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new FigureOutOfRange(figure, '0 < x < 1');
}

/** @throws FigureOutOfRange */
export function requireCount(figure: string, value: number, least: number, most = 1e9): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new FigureOutOfRange(figure, `${least} … ${most}`);
  }
}
