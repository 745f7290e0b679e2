import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (rueckfragenQuote?: number) => ({ id: 's', a: { grundzeitMin: 6, rueckfragenQuote } });

improvementExamples('queries', [
  ['at the limit', inRow([step(0.15)]), []],
  // 0.4 × half of them × 10 min.
  ['above it', inRow([step(0.4)]), [{ at: 's', minutesPerCase: 2 }]],
  ['never measured: nothing is said', inRow([step()]), []],
]);
