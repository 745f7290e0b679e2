import { defineTexts } from '../../texts/define-texts.ts';

export const standingTexts = defineTexts('process-standing', {
  de: {
    'standing.draft': 'V{{number}} Entwurf',
    'standing.submitted': 'V{{number}} eingereicht',
    'standing.returned': 'V{{number}} in Überarbeitung',
    'standing.approved': 'V{{number}} freigegeben',
  },
  en: {
    'standing.draft': 'V{{number}} draft',
    'standing.submitted': 'V{{number}} submitted',
    'standing.returned': 'V{{number}} being revised',
    'standing.approved': 'V{{number}} approved',
  },
});
