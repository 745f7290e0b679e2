import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function deputy(vertretung: string) {
  return { head: { vertretung } };
}

checkExamples('deputy-missing', [
  ['nobody', office({ order: { k: [fourEyes()] } }), ['order']],
  ['somebody', office({ order: { k: [fourEyes()] }, roles: deputy('Vertretung') }), []],
  [
    'the controlled role',
    office({ order: { k: [fourEyes()] }, roles: deputy('clerk') }),
    ['order'],
  ],
  ['a role outside the model', office({ order: { k: [fourEyes({ rolle: 'Revision' })] } }), []],
  ['a machine', office({ order: { k: [fourEyes({ ausfuehrung: 'auto' })] } }), []],
]);
