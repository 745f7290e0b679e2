import { CHAIN, checkExamples, office } from '../../../../test/kit/rule-examples.ts';

const flows = [...CHAIN, 'prepare>no'];
function rejected() {
  return { id: 'no', name: 'Abgelehnt', type: 'endEvent', lane: 'clerk', ergebnis: 'abgelehnt' };
}

checkExamples('rejection-without-reasons', [
  ['a name says nothing', office({ more: [{ ...rejected(), ergebnis: undefined }], flows }), []],
  ['no decision', office({ more: [rejected()], flows }), ['no']],
  [
    'a decision on the way',
    office({ prepare: { a: { bescheidMitRechtsbehelf: true } }, more: [rejected()], flows }),
    [],
  ],
  [
    'a decision on one of two ways',
    office({
      prepare: { a: { bescheidMitRechtsbehelf: true } },
      ...{ more: [rejected()], flows: [...flows, 'start>no'] },
    }),
    ['no'],
  ],
]);
