import type { RuleWording } from '../rule.ts';

export const selfControlWording: RuleWording = {
  de: {
    name: 'Selbstkontrolle',
    looksFor:
      'Kontrollen, die eine zweite Person verlangen und von der Rolle ausgeführt werden, deren Arbeit sie betreffen.',
    sentence: (f) =>
      `Die Kontrolle „${f.text('control')}“ bei ${f.here} führt die Rolle „${f.text('role')}“ aus, die auch ${f.element('workId')} erledigt.`,
    advice: () => 'Kontrolle einer unabhängigen Rolle zuweisen.',
  },
  en: {
    name: 'Self-control',
    looksFor:
      'Controls that ask for a second person and are performed by the role whose work they look at.',
    sentence: (f) =>
      `The control “${f.text('control')}” at ${f.here} is performed by the role “${f.text('role')}”, which also does ${f.element('workId')}.`,
    advice: () => 'Give the control to an independent role.',
  },
};
