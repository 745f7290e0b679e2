import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

function split(...shares: string[]) {
  const more = [{ id: 'split', type: 'exclusiveGateway', lane: 'clerk' }];
  return {
    more,
    flows: ['start>split', ...shares.map((share, i) => `split>${TO[i] ?? ''}${share}`)],
  };
}
const TO = ['prepare', 'order', 'pay'];

checkExamples('probability-missing', [
  ['one way', office(split('')), []],
  ['two ways, one without', office(split(':0.3', '')), ['split']],
  ['two ways', office(split(':0.3', ':0.7')), []],
]);
