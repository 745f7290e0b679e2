import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (a: object) => ({ id: 's', a: { grundzeitMin: 12, entgeltgruppe: 'E08', ...a } });
const control = (id: string) => ({ id, art: 'plausibilitaet', ausfuehrung: 'manuell' });
const found = (n: number, errors: number) => ({
  controlResults: new Map([['K-1', { n, errors }]]),
});

improvementExamples('elimination', [
  ['a step of use stays', inRow([step({ wertbeitrag: 'notwendig' })]), []],
  [
    // 1,000 × 12 min × 44 €/h; with 10 % distribution time of 93,600 min.
    'waste falls away with its time and waiting',
    inRow([step({ wertbeitrag: 'verschwendung', liegezeitH: 24 })]),
    [{ at: 's', minutesPerCase: 12, hours: 24.2, centsPerYear: 880_000, posts: 0.141026 }],
  ],
  [
    'executions per visit count',
    inRow([step({ wertbeitrag: 'verschwendung', haeufigkeitProFall: 0.5 })]),
    [{ at: 's', minutesPerCase: 6 }],
  ],
  [
    // No error in 2,995 cases: at most 0.1 % with 95 %.
    'a control that found nothing in very many cases',
    inRow([{ ...step({}), k: [control('K-1')] }]),
    [{ at: 's', minutesPerCase: 12 }],
    found(2995, 0),
  ],
  ['one case fewer proves less', inRow([{ ...step({}), k: [control('K-1')] }]), [], found(2994, 0)],
  ['an untested control stays', inRow([{ ...step({}), k: [control('K-1')] }]), []],
  [
    'work on a payment is no mere control',
    inRow([{ ...step({ zahlungsrelevant: 'ordnetAn' }), k: [control('K-1')] }]),
    [],
    found(5000, 0),
  ],
]);
