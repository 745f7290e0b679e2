import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('outside-business-system', [
  ['no system recorded', office(), ['pay']],
  ['a system', office({ pay: { a: { itSysteme: 'PROSOZ' } } }), []],
  [
    'a system, and paper',
    office({ pay: { a: { itSysteme: 'PROSOZ', medienEin: 'papier' } } }),
    ['pay'],
  ],
  [
    'a system, and a portal',
    office({ pay: { a: { itSysteme: 'PROSOZ', medienEin: 'portal' } } }),
    [],
  ],
]);
