import { checkExamples, office } from '../../../../test/kit/rule-examples.ts';

function split(...shares: string[]) {
  const more = [{ id: 'split', type: 'exclusiveGateway', lane: 'clerk' }];
  return {
    more,
    flows: ['start>split', ...shares.map((share, i) => `split>${TO[i] ?? ''}${share}`)],
  };
}
const TO = ['prepare', 'order', 'pay'];

checkExamples('probabilities-off', [
  ['to the point', office(split(':0.3', ':0.7')), []],
  ['thirds', office(split(':0.33', ':0.33', ':0.33')), []],
  ['too much', office(split(':0.3', ':0.8')), ['split']],
  ['too little', office(split(':0.3', ':0.6')), ['split']],
  ['one unknown', office(split(':0.3', '')), []],
]);
