import { defineTexts } from '../../texts/define-texts.ts';

export const pathwaysLinkTexts = defineTexts('pathways-link', {
  de: { link: 'Wege über mehrere Leistungen' },
  en: { link: 'Pathways over several services' },
});
