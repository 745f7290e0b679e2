import { defineTexts } from '../texts/define-texts.ts';

export const rightNeededTexts = defineTexts('right-needed', {
  de: { title: 'Dieser Bereich ist für Ihre Rolle nicht offen' },
  en: { title: 'This area is not open to your role' },
});
