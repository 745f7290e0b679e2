import { describe, expect, it } from '@jest/globals';
import type { Box } from '../dom/box.ts';
import type { PictureMark } from './picture-mark.ts';
import { placeMarks } from './place-marks.ts';

const box = { x: 100, y: 100, width: 100, height: 80 };
const places = new Map([
  ['task', { box, way: [] }],
  [
    'flow',
    {
      box: null,
      way: [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 90 },
      ],
    },
  ],
]);
const mark = (kind: PictureMark['kind'], text: string, elementId = 'task'): PictureMark => ({
  ...{ elementId, kind, text, tone: 'neutral' },
});
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('places of marks', () => {
  it('do not lie over each other, however long the time is', () => {
    const marks = [
      ...[mark('control', 'K-04'), mark('risk', 'R-07 +1'), mark('time', '120 min + 16,4 h')],
      ...[mark('media-break', ''), mark('red-flags', '3')],
    ];
    const { boxes } = placeMarks(marks, places);
    expect(boxes).toHaveLength(5);
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  it('a short time stays in line with the risk', () => {
    const { boxes } = placeMarks([mark('risk', 'R-1'), mark('time', '5')], places);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1);
  });

  it('a hand-over stands in the middle of the longest piece of its flow', () => {
    const [at] = placeMarks([mark('hand-over', '', 'flow')], places).boxes;
    expect(at && [at.x + at.width / 2, at.y + at.height / 2]).toEqual([10, 45]);
  });
});
