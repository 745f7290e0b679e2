import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('role-missing', [
  ['lanes with names', office(), []],
  ['no lane', office({ pay: { lane: undefined } }), ['pay']],
  ['a step that pays nothing', office({ after: { lane: undefined } }), []],
]);
