import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

checkExamples('control-without-evidence', [
  ['neither', office({ order: { k: [fourEyes()] } }), ['order']],
  ['no frequency', office({ order: { k: [fourEyes({ nachweis: 'Log' })] } }), ['order']],
  ['both', office({ order: { k: [fourEyes({ nachweis: 'Log', frequenz: 'jederFall' })] } }), []],
  ['no key control', office({ order: { k: [fourEyes({ schluessel: false })] } }), []],
]);
