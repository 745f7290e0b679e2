import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('master-data-unchecked', [
  ['no change', office(), []],
  [
    'a change that is paid on unseen',
    office({ prepare: { a: { stammdatenAenderung: true } } }),
    ['prepare'],
  ],
  [
    'a comparison at the next step',
    office({
      prepare: { a: { stammdatenAenderung: true } },
      order: { k: [{ id: 'K-1', art: 'abgleich' }] },
    }),
    [],
  ],
  [
    'a comparison for duplicates looks at something else',
    office({
      prepare: { a: { stammdatenAenderung: true } },
      order: { k: [{ id: 'K-1', art: 'abgleich', testId: 'duplicate-payment' }] },
    }),
    ['prepare'],
  ],
  [
    'a comparison before the change',
    office({
      prepare: { k: [{ id: 'K-1', art: 'abgleich' }] },
      order: { a: { zahlungsrelevant: 'nein', stammdatenAenderung: true } },
    }),
    ['order'],
  ],
  ['a change after the payment', office({ after: { a: { stammdatenAenderung: true } } }), []],
]);
