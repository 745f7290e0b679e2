import type { RuleWording } from '../rule.ts';

export const deputyMissingWording: RuleWording = {
  de: {
    name: 'Vertretung fehlt',
    looksFor:
      'Rollen von Schlüsselkontrollen ohne Vertretung, oder vertreten durch die kontrollierte Rolle.',
    sentence: (f) =>
      f.raw('deputy') === null
        ? `Die Rolle „${f.text('role')}“ führt die Schlüsselkontrolle „${f.text('control')}“ bei ${f.here} aus und hat keine Vertretung.`
        : `Die Rolle „${f.text('role')}“ wird bei der Schlüsselkontrolle „${f.text('control')}“ (${f.here}) durch die kontrollierte Rolle „${f.text('deputy')}“ vertreten.`,
    advice: () => 'Vertretung durch eine unabhängige Rolle regeln.',
  },
  en: {
    name: 'Deputy missing',
    looksFor: 'Roles of key controls without a deputy, or with the controlled role as deputy.',
    sentence: (f) =>
      f.raw('deputy') === null
        ? `The role “${f.text('role')}” performs the key control “${f.text('control')}” at ${f.here} and has no deputy.`
        : `The role “${f.text('role')}” is represented by the controlled role “${f.text('deputy')}” in the key control “${f.text('control')}” (${f.here}).`,
    advice: () => 'Name a deputy from an independent role.',
  },
};
