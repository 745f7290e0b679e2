import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function sites(other: string, rolleRef = 'lotse') {
  return { head: { rolleRef: 'lotse', standort: 'Nord' }, clerk: { rolleRef, standort: other } };
}

checkExamples('branches-differ', [
  ['no sites', office({ order: { k: [fourEyes()] } }), []],
  ['one lacks a control', office({ order: { k: [fourEyes()] }, roles: sites('Süd') }), ['clerk']],
  [
    'the same controls',
    office({ order: { k: [fourEyes()] }, prepare: { k: [fourEyes()] }, roles: sites('Süd') }),
    [],
  ],
  ['the same site', office({ order: { k: [fourEyes()] }, roles: sites('Nord') }), []],
  [
    'other roles do other work',
    office({ order: { k: [fourEyes()] }, roles: sites('Süd', 'another') }),
    [],
  ],
]);
