import { defineTexts } from '../../texts/define-texts.ts';

export const pathwaysLinkTexts = defineTexts('pathways-link', {
  de: { link: 'Wege' },
  en: { link: 'Pathways' },
});
