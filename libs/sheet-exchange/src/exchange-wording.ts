import type { Bilingual } from './table.ts';

/** Fixed words of the issued sheet. */
export const WORDS = {
  key: { de: 'Zeilenkennung', en: 'Row key' },
  keyHelp: {
    de: 'Ordnet die Zeile beim Einlesen zu. Bitte nicht ändern.',
    en: 'Assigns the row when it is read back. Please do not change it.',
  },
  asOf: { de: 'Stand', en: 'As of' },
  hint: {
    de: 'Gelbe Zellen können geändert werden; neue Zeilen bitte unten anfügen. Sortieren, Filtern und eigene Spalten sind möglich.',
    en: 'Yellow cells may be changed; please add new rows at the end. Sorting, filtering and columns of your own are fine.',
  },
  required: { de: 'Pflichtangabe', en: 'Required' },
  lockedTitle: { de: 'Nicht änderbar', en: 'Not open to change' },
  locked: {
    de: 'Diese Zelle wird beim Einlesen nicht übernommen.',
    en: 'This cell is not taken over when the table is read back.',
  },
  wrongTitle: { de: 'Bitte prüfen', en: 'Please check' },
  page: { de: 'Seite', en: 'Page' },
  of: { de: 'von', en: 'of' },
} satisfies Record<string, Bilingual>;
