import { defineTexts } from '../texts/define-texts.ts';

export const paletteTexts = defineTexts('palette', {
  de: {
    title: 'Suchen',
    field: 'Fall, Beleg, Nummer oder Bereich',
    results: 'Treffer',
    none: 'Nichts gefunden. Suchen lässt sich nach Fall, Beleg, Nummer (A-0217, F-03, K-04) und Wörtern des Titels.',
    incomplete:
      'Die Zahlungen konnten nicht rechtzeitig durchsucht werden. Bitte gleich noch einmal versuchen.',
    hint: 'Pfeiltasten wählen, Eingabe öffnet, Esc schließt',
    'kind.screen': 'Bereiche',
    'kind.red-flag': 'Auffälligkeiten',
    'kind.finding': 'Feststellungen',
    'kind.measure': 'Maßnahmen',
    'kind.payment': 'Zahlungen',
    'kind.process': 'Prozesse',
    'kind.control': 'Kontrollen',
    'kind.risk': 'Risiken',
  },
  en: {
    title: 'Search',
    field: 'Case, voucher, number or area',
    results: 'Results',
    none: 'Nothing found. You can search for case, voucher, number (A-0217, F-03, K-04) and words of the title.',
    incomplete: 'The payments could not be searched in time. Please try again in a moment.',
    hint: 'Arrow keys choose, Enter opens, Esc closes',
    'kind.screen': 'Areas',
    'kind.red-flag': 'Red flags',
    'kind.finding': 'Findings',
    'kind.measure': 'Measures',
    'kind.payment': 'Payments',
    'kind.process': 'Processes',
    'kind.control': 'Controls',
    'kind.risk': 'Risks',
  },
});
