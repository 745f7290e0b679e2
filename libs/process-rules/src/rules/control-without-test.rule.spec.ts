import { checkExamples, fourEyes, office } from '../../../../test/kit/rule-examples.ts';

function tested(letzterTest: string) {
  return fourEyes({ testId: 't', letzterTest });
}

checkExamples('control-without-test', [
  ['none', office({ order: { k: [fourEyes()] } }), ['order']],
  ['linked and never run', office({ order: { k: [fourEyes({ testId: 't' })] } }), []],
  ['a year ago to the day', office({ order: { k: [tested('2025-06-30')] } }), []],
  ['a day more', office({ order: { k: [tested('2025-06-29')] } }), ['order']],
  ['no key control', office({ order: { k: [fourEyes({ schluessel: false })] } }), []],
]);
