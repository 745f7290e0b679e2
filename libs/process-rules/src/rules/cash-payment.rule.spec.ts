import { CHAIN, checkExamples, office } from '../../../../test/kit/rule-examples.ts';

function closing(frequenz: string) {
  return { k: [{ id: 'K-2', art: 'abgleich', frequenz }] };
}
function safe() {
  return {
    order: { k: [{ id: 'K-1', art: 'limit' }] },
    pay: { a: { zahlweg: 'bar', dokumente: 'Quittung' } },
    after: closing('taeglich'),
  };
}

checkExamples('cash-payment', [
  ['by transfer', office({ pay: { a: { zahlweg: 'ueberweisung' } } }), []],
  ['in cash', office({ pay: { a: { zahlweg: 'bar' } } }), ['pay']],
  ['by cheque', office({ pay: { a: { zahlweg: 'scheck' } } }), ['pay']],
  ['with limit, receipt and closing', office(safe()), []],
  ['without a receipt', office({ ...safe(), pay: { a: { zahlweg: 'bar' } } }), ['pay']],
  ['with a weekly closing', office({ ...safe(), after: closing('woechentlich') }), ['pay']],
  [
    'with a limit that can be bypassed',
    office({ ...safe(), flows: [...CHAIN, 'start>pay'] }),
    ['pay'],
  ],
]);
