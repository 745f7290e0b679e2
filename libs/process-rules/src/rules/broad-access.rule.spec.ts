import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

const writing = (...fields: string[]) =>
  office({ prepare: { a: { datenfelder: fields.join(';') } } });

checkExamples('broad-access', [
  ['nothing recorded', office(), []],
  [
    'three kinds of records',
    writing(
      'person.religion:w:besondere',
      'gesundheit.befund:rw:besondere',
      'haft.art:w:besondere',
    ),
    ['prepare'],
  ],
  [
    'two kinds of records, several fields each',
    writing('person.religion:w:besondere', 'person.herkunft:w:besondere', 'haft.art:w:besondere'),
    [],
  ],
  [
    'only reading',
    writing('person.religion:r:besondere', 'gesundheit.befund:r:besondere', 'haft.art:r:besondere'),
    [],
  ],
  [
    'ordinary personal data',
    writing('person.name:w:ja', 'konto.iban:w:ja', 'wohnung.ort:w:ja'),
    [],
  ],
  ['nothing known of the person', writing('a.x:w', 'b.x:w', 'c.x:w'), []],
]);
