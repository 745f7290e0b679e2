import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

function timed() {
  const told = { a: { grundzeitMin: 5 } };
  return { prepare: told, order: told, pay: told, after: told };
}
const inner = { id: 'inner', parent: 'after', lane: 'audit', a: { grundzeitMin: 2 } };

checkExamples('time-missing', [
  ['four steps, one hit', office(), ['prepare']],
  ['all told', office(timed()), []],
  ['a machine needs none', office({ ...timed(), pay: { a: { ausfuehrungsart: 'auto' } } }), []],
  [
    'a sub-process tells it inside',
    office({ ...timed(), after: { type: 'subProcess' }, more: [inner] }),
    [],
  ],
  ['an empty sub-process', office({ ...timed(), after: { type: 'subProcess' } }), ['after']],
]);
