import type { Point } from './box.ts';

const NUMBERS_OF: Readonly<Record<string, number>> = {
  ...{ m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 },
};
const TOKENS = /([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/g;

/** End and control points of a path: they lie around it, which is enough for a box. */
export function pathPoints(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = at;
  for (const { command, numbers } of segments(path)) {
    const relative = command === command.toLowerCase();
    const [x0, y0] = relative ? at : [0, 0];
    const kind = command.toLowerCase();
    if (kind === 'z') at = start;
    else if (kind === 'h') at = [x0 + (numbers[0] ?? 0), at[1]];
    else if (kind === 'v') at = [at[0], y0 + (numbers[0] ?? 0)];
    else {
      const pairs = kind === 'a' ? numbers.slice(5) : numbers;
      for (let i = 0; i + 1 < pairs.length; i += 2) {
        points.push([x0 + (pairs[i] ?? 0), y0 + (pairs[i + 1] ?? 0)]);
      }
      at = points.at(-1) ?? at;
    }
    if (kind === 'm') start = at;
    points.push(at);
  }
  return points;
}

interface Segment {
  readonly command: string;
  readonly numbers: readonly number[];
}

/** A command may be followed by several sets of numbers; the second set of a move is a line. */
function segments(path: string): Segment[] {
  const found: Segment[] = [];
  let command = 'M';
  let numbers: number[] = [];
  for (const [, letter, number] of path.matchAll(TOKENS)) {
    if (letter) {
      command = letter;
      numbers = [];
      if (letter.toLowerCase() === 'z') found.push({ command, numbers });
    } else if (number) {
      numbers.push(Number(number));
      if (numbers.length === NUMBERS_OF[command.toLowerCase()]) {
        found.push({ command, numbers });
        if (command.toLowerCase() === 'm') command = command === 'm' ? 'l' : 'L';
        numbers = [];
      }
    }
  }
  return found;
}
