import type { ImprovementWording } from '../rule.ts';

export const automationWording: ImprovementWording = {
  de: {
    name: 'Automatisierung',
    looksFor: 'Häufige Handarbeit ohne Ermessen mit Daten, die schon in einem Verfahren liegen.',
    finding: (f) =>
      `${f.here} wird ${f.number('executions')}-mal im Jahr von Hand ausgeführt, ohne Ermessen und mit Daten aus ${f.text('systems')}.`,
    change: (f) =>
      `${f.here} wird teilweise automatisiert; jemand bleibt verantwortlich. Die Investition ist nicht abgezogen.`,
    checkFirst: () =>
      'Was kostet die Umsetzung und wie lange hält sie? Welche Fälle müssen bei Menschen bleiben?',
  },
  en: {
    name: 'Automation',
    looksFor: 'Frequent manual work without discretion on data that are in a system already.',
    finding: (f) =>
      `${f.here} is done by hand ${f.number('executions')} times a year, without discretion and with data of ${f.text('systems')}.`,
    change: (f) =>
      `${f.here} is automated in part; somebody stays responsible. The investment is not deducted.`,
    checkFirst: () =>
      'What does it cost and how long does it last? Which cases have to stay with people?',
  },
};
