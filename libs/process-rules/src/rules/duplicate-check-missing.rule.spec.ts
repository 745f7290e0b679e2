import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('duplicate-check-missing', [
  ['a monthly payment', office({ process: { zahlungsart: 'laufend' } }), []],
  ['once', office({ process: { zahlungsart: 'einmalig' } }), ['pay']],
  [
    'once, compared',
    office({
      process: { zahlungsart: 'einmalig' },
      prepare: { k: [{ id: 'K-1', art: 'abgleich' }] },
    }),
    [],
  ],
  [
    'once, with a control that runs a test for duplicates',
    office({
      process: { zahlungsart: 'einmalig' },
      prepare: { k: [{ id: 'K-1', art: 'plausibilitaet', testId: 'duplicate-payment' }] },
    }),
    [],
  ],
  [
    'once, comparing something else',
    office({
      process: { zahlungsart: 'einmalig' },
      prepare: { k: [{ id: 'K-1', art: 'abgleich', testId: 'shared-account' }] },
    }),
    ['pay'],
  ],
]);
