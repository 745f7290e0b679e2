import { defineTexts } from '../texts/define-texts.ts';

export const filterTexts = defineTexts('filter', {
  de: {
    all: 'alle',
    remove: 'Filter {{label}} entfernen',
    reset: 'Zurücksetzen',
    filter: 'Filter',
  },
  en: { all: 'all', remove: 'Remove filter {{label}}', reset: 'Reset', filter: 'Filter' },
});
