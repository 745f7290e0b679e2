import type { RuleWording } from '../rule.ts';
import { listed } from '../words/listed.ts';

const DE: Readonly<Record<string, string>> = { papier: 'Papier', excel: 'Tabellenkalkulation' };
const EN: Readonly<Record<string, string>> = { papier: 'paper', excel: 'spreadsheet' };

export const outsideBusinessSystemWording: RuleWording = {
  de: {
    name: 'Auszahlung außerhalb des Fachverfahrens',
    looksFor: 'Auszahlungen ohne Fachverfahren oder über Papier oder Tabellenkalkulation.',
    sentence: (f) =>
      f.text('systems') !== '–'
        ? `${f.here} läuft auch über ${listed(f.raw('media'), DE)}.`
        : `Für ${f.here} ist kein Fachverfahren angegeben${f.text('media') === '–' ? '' : `; Medien: ${listed(f.raw('media'), DE)}`}.`,
    advice: () =>
      'Nur aus dem Fachverfahren auszahlen oder das verwendete Fachverfahren am Schritt angeben.',
  },
  en: {
    name: 'Payment outside the line-of-business system',
    looksFor: 'Payments without a line-of-business system, or by paper or spreadsheet.',
    sentence: (f) =>
      f.text('systems') !== '–'
        ? `${f.here} also runs on ${listed(f.raw('media'), EN)}.`
        : `No line-of-business system is recorded for ${f.here}${f.text('media') === '–' ? '' : `; media: ${listed(f.raw('media'), EN)}`}.`,
    advice: () =>
      'Pay from the line-of-business system only, or record at the step which one is used.',
  },
};
