import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (id: string, lane: string, a: object = {}) => ({
  ...{ id, lane, a: { grundzeitMin: 10, liegezeitH: 12, itSysteme: 'Fachverfahren', ...a } },
});

improvementExamples('task-composition', [
  [
    'one role, one system: no second setup, no waiting in between',
    inRow([step('a', 'A'), step('b', 'A')]),
    [{ at: 'a', minutesPerCase: 2, hours: 12 }],
  ],
  [
    'the second is done three times: the times stay what they are',
    inRow([step('a', 'A'), step('b', 'A', { haeufigkeitProFall: 3 })]),
    [{ at: 'a', minutesPerCase: 6, hours: 12 }],
  ],
  [
    'no more setup than the step takes at all',
    inRow([step('a', 'A'), step('b', 'A', { grundzeitMin: 1 })]),
    [{ at: 'a', minutesPerCase: 1 }],
  ],
  ['another system', inRow([step('a', 'A'), step('b', 'A', { itSysteme: 'Akte' })]), []],
  ['a machine', inRow([step('a', 'A'), step('b', 'A', { ausfuehrungsart: 'auto' })]), []],
  ['two roles', inRow([step('a', 'A'), step('b', 'B')]), []],
  [
    'there and back again: two changes, two waits',
    inRow([step('a', 'A'), step('b', 'B'), step('c', 'A')]),
    [{ at: 'b', minutesPerCase: 4, hours: 24 }],
  ],
]);
