import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('discretion-undocumented', [
  ['bound', office({ prepare: { a: { ermessen: 'gebunden' } } }), []],
  ['no trace', office({ prepare: { a: { ermessen: 'ermessen' } } }), ['prepare']],
  ['a note', office({ prepare: { a: { ermessen: 'ermessen', dokumente: 'Vermerk' } } }), []],
  [
    'evidence of a control',
    office({ prepare: { a: { ermessen: 'ermessen' }, k: [{ id: 'K-1', nachweis: 'Vermerk' }] } }),
    [],
  ],
]);
