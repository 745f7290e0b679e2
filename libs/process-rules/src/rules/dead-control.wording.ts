import type { RuleWording } from '../rule.ts';

export const deadControlWording: RuleWording = {
  de: {
    name: 'Kontrolle wird nie erreicht',
    looksFor: 'Kontrollen an Schritten, zu denen kein Fall kommt.',
    sentence: (f) =>
      f.raw('reachable') === 'never'
        ? `Zur Kontrolle „${f.text('control')}“ bei ${f.here} führt kein Weg.`
        : `Zur Kontrolle „${f.text('control')}“ bei ${f.here} kommt weniger als ein Fall von hundert.`,
    advice: () => 'Schritt anschließen oder die Kontrolle verlegen.',
  },
  en: {
    name: 'Control is never reached',
    looksFor: 'Controls at steps that no case comes to.',
    sentence: (f) =>
      f.raw('reachable') === 'never'
        ? `No way leads to the control “${f.text('control')}” at ${f.here}.`
        : `Fewer than one case in a hundred come to the control “${f.text('control')}” at ${f.here}.`,
    advice: () => 'Connect the step, or move the control.',
  },
};
