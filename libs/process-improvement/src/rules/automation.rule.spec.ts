import { improvementExamples, inRow } from '../../../../test/kit/improvement-examples.ts';

const step = (a: object = {}) => ({
  id: 's',
  a: {
    ...{ grundzeitMin: 8, ausfuehrungsart: 'manuell', ermessen: 'gebunden' },
    ...{ itSysteme: 'Fachverfahren', entgeltgruppe: 'E06', ...a },
  },
});
const cases = (fallzahlJahr: number | undefined) => ({ process: { fallzahlJahr } });

improvementExamples('automation', [
  [
    // Half of 8 min, 1,000 cases, 44 €/h.
    'a thousand times a year',
    inRow([step()], cases(1000)),
    [{ at: 's', minutesPerCase: 4, centsPerYear: 293_333.333333 }],
  ],
  ['999 times are too few', inRow([step()], cases(999)), []],
  [
    'twice per case reaches the limit',
    inRow([step({ haeufigkeitProFall: 2 })], cases(500)),
    [{ at: 's', minutesPerCase: 8 }],
  ],
  ['not with discretion', inRow([step({ ermessen: 'ermessen' })], cases(5000)), []],
  ['not without a system', inRow([step({ itSysteme: undefined })], cases(5000)), []],
  ['not twice', inRow([step({ ausfuehrungsart: 'teilauto' })], cases(5000)), []],
  ['nobody knows how many cases', inRow([step()], cases(undefined)), [{ needs: 'case-count' }]],
]);
