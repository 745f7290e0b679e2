import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

// 1,000 cases × 1.1 × minutes / 93,600 min.
const office = (minutes: number, vzaeIst: number | undefined, fallzahlJahr?: number) =>
  inRow([{ id: 's', lane: 'A', a: { grundzeitMin: minutes, entgeltgruppe: 'E09A' } }], {
    process: { fallzahlJahr },
    lanes: [{ id: 'A', name: 'A', rolle: { vzaeIst } }],
  });
const round = (value: number): number => Math.round(value * 1e6) / 1e6;
const load = (minutes: number): number => (1000 * 1.1 * minutes) / 93_600;

improvementExamples('bottleneck', [
  ['within the limit', office(79, 1.1, 1000), []],
  [
    // Load 0.94, 1 post: 0.106 more. M/M/1 waits 0.94 × 80/60 / 0.06 hours; with a little more less.
    'above the limit posts cost',
    office(80, 1, 1000),
    [{ at: 'A', posts: -round(load(80) / 0.85 - 1) }],
  ],
  [
    'more than can be done',
    office(120, 1, 1000),
    [{ at: 'A', posts: -round(load(120) / 0.85 - 1), hours: 0 }],
  ],
  ['posts are not recorded', office(80, undefined, 1000), [{ needs: 'posts' }]],
  ['cases are not recorded', office(80, 1), [{ needs: 'case-count' }]],
]);
