import type { ImprovementWording } from '../rule.ts';

export const knockOutWording: ImprovementWording = {
  de: {
    name: 'Ausschlussprüfungen ordnen',
    looksFor:
      'Aufeinanderfolgende Prüfungen, die einen Fall beenden können, in ungünstiger Reihenfolge.',
    finding: (f) =>
      `Die Prüfungen ${f.element('now')} kosten zusammen im Mittel ${f.number('minutesNow')} Minuten je Fall; in der Reihenfolge ${f.element('better')} wären es ${f.number('minutesBetter')}.`,
    change: (f) => `Die Prüfungen werden in dieser Reihenfolge ausgeführt: ${f.element('better')}.`,
    checkFirst: () =>
      'Braucht eine der Prüfungen doch ein Ergebnis der anderen? Gibt es eine vorgeschriebene Reihenfolge?',
  },
  en: {
    name: 'Order of knock-out checks',
    looksFor: 'Checks in a row that can end a case, in an unfavourable order.',
    finding: (f) =>
      `The checks ${f.element('now')} together cost ${f.number('minutesNow')} minutes per case on average; in the order ${f.element('better')} it would be ${f.number('minutesBetter')}.`,
    change: (f) => `The checks are done in this order: ${f.element('better')}.`,
    checkFirst: () =>
      'Does one of the checks need a result of the other after all? Is an order prescribed?',
  },
};
