import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function risk(eintritt: number, schaden: number) {
  return { id: 'R-1', eintritt, schaden };
}

checkExamples('risk-without-control', [
  ['9 is below', office({ prepare: { r: [risk(3, 3)] } }), []],
  ['12 is high', office({ prepare: { r: [risk(3, 4)] } }), ['prepare']],
  ['not assessed', office({ prepare: { r: [{ id: 'R-1' }] } }), []],
  [
    'a control elsewhere refers to it',
    office({ prepare: { r: [risk(5, 5)] }, pay: { k: [fourEyes({ risikoIds: 'R-2; R-1' })] } }),
    [],
  ],
  [
    'a control that refers to nothing',
    office({ prepare: { r: [risk(5, 5)], k: [fourEyes()] } }),
    ['prepare'],
  ],
]);
