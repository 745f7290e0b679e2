import type { RuleWording } from '../rule.ts';
import { listed } from '../words/listed.ts';

const DE = { evidence: 'Nachweis', frequency: 'Häufigkeit' };
const EN = { evidence: 'evidence', frequency: 'frequency' };

export const controlWithoutEvidenceWording: RuleWording = {
  de: {
    name: 'Schlüsselkontrolle ohne Nachweis',
    looksFor: 'Schlüsselkontrollen, für die Nachweis oder Häufigkeit fehlt.',
    sentence: (f) =>
      `Für die Schlüsselkontrolle „${f.text('control')}“ bei ${f.here} fehlt: ${listed(f.raw('missing'), DE)}.`,
    advice: () => 'Festlegen, woran die Ausführung zu erkennen ist und wie oft sie stattfindet.',
  },
  en: {
    name: 'Key control without evidence',
    looksFor: 'Key controls without evidence or frequency.',
    sentence: (f) =>
      `For the key control “${f.text('control')}” at ${f.here} is missing: ${listed(f.raw('missing'), EN)}.`,
    advice: () => 'Say what proves that it was performed, and how often it is.',
  },
};
