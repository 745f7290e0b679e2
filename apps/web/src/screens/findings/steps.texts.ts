import { defineTexts } from '../../texts/define-texts.ts';

export const stepsTexts = defineTexts('steps', {
  de: {
    reason: 'Begründung',
    'reason.why': 'Sie steht im Verlauf und im Protokoll.',
    'reason.optional': 'Bemerkung für den Verlauf',
  },
  en: {
    reason: 'Reason',
    'reason.why': 'It stands in the history and in the audit trail.',
    'reason.optional': 'Remark for the history',
  },
});
