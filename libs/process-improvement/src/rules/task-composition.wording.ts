import type { ImprovementWording } from '../rule.ts';

export const taskCompositionWording: ImprovementWording = {
  de: {
    name: 'Schritte zusammenfassen',
    looksFor:
      'Aufeinanderfolgende Schritte derselben Rolle und Fälle, die zu anderen gehen und gleich zurückkommen.',
    finding: (f) =>
      f.raw('kind') === 'same-role'
        ? `${f.here} und ${f.element('nextId')} erledigt dieselbe Rolle (${f.text('role')}) nacheinander mit denselben Verfahren.`
        : `Der Fall geht von „${f.text('role')}“ für ${f.here} zu „${f.text('other')}“ und gleich wieder zurück.`,
    change: (f) =>
      f.raw('kind') === 'same-role'
        ? `Beide Schritte werden in einem Zug erledigt.`
        : `„${f.text('role')}“ erledigt ${f.here} selbst.`,
    checkFirst: (f) =>
      f.raw('kind') === 'same-role'
        ? `Warum liegt der Fall dazwischen? Kommt dort eine Antwort von außen?`
        : `Darf die Rolle das, und soll hier bewusst eine zweite Person mitwirken?`,
  },
  en: {
    name: 'Join steps',
    looksFor: 'Steps of one role in a row, and cases that go to others and come straight back.',
    finding: (f) =>
      f.raw('kind') === 'same-role'
        ? `${f.here} and ${f.element('nextId')} are done by the same role (${f.text('role')}) with the same systems one after the other.`
        : `The case goes from “${f.text('role')}” to “${f.text('other')}” for ${f.here} and straight back again.`,
    change: (f) =>
      f.raw('kind') === 'same-role'
        ? `Both steps are done in one go.`
        : `“${f.text('role')}” does ${f.here} itself.`,
    checkFirst: (f) =>
      f.raw('kind') === 'same-role'
        ? `Why does the case lie in between? Does an answer come from outside there?`
        : `May the role do that, and is a second person meant to take part here?`,
  },
};
