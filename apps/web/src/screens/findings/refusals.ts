import type { Language } from '../../texts/define-texts.ts';

type Words = Readonly<Record<Language, string>>;

export const unknownRefusal: Words = {
  de: 'Dieser Schritt ist jetzt nicht möglich.',
  en: 'This step is not possible now.',
};

/** Why a step of a finding or a measure stands closed, by the code that the server names. */
export const refusals: Readonly<Record<string, Words>> = {
  'findings.status-step-by-auditor': {
    de: 'Diesen Schritt machen die Prüfenden.',
    en: 'This step is up to the auditors.',
  },
  'findings.status-step-by-auditee': {
    de: 'Diesen Schritt macht der geprüfte Bereich.',
    en: 'This step is up to the audited office.',
  },
  'findings.status-step-by-lead': {
    de: 'Diesen Schritt macht die Prüfungsleitung.',
    en: 'This step is up to the audit lead.',
  },
  'findings.status-step-by-owner': {
    de: 'Diesen Schritt macht die verantwortliche Person.',
    en: 'This step is up to the person responsible.',
  },
  'findings.status-step-by-verifier': {
    de: 'Diesen Schritt macht, wer die Umsetzung nachprüft.',
    en: 'This step is up to whoever verifies the implementation.',
  },
  'findings.status-need-five-parts': {
    de: 'Vorher müssen Maßstab, Sachverhalt, Ursache, Auswirkung und Empfehlung geschrieben sein.',
    en: 'Criteria, condition, cause, effect and recommendation must be written before.',
  },
  'findings.status-need-response': {
    de: 'Vorher muss der geprüfte Bereich Stellung nehmen.',
    en: 'The audited office must respond before.',
  },
  'findings.status-need-planned-measure': {
    de: 'Vorher muss es eine Maßnahme geben, und jede braucht verantwortliche Person und Frist.',
    en: 'There must be a measure before, and each needs an owner and a deadline.',
  },
  'findings.status-need-verified-measures': {
    de: 'Vorher müssen alle Maßnahmen nachgeprüft sein.',
    en: 'All measures must be verified before.',
  },
  'findings.status-need-not-measure-owner': {
    de: 'Sie sind für eine der Maßnahmen verantwortlich. Abschließen muss eine andere Person.',
    en: 'You are responsible for one of the measures. Another person has to close it.',
  },
  'findings.status-need-accepted-until': {
    de: 'Der Tag fehlt, bis zu dem das Risiko hingenommen wird.',
    en: 'The day until which the risk is accepted is missing.',
  },
  'findings.status-need-evidence': {
    de: 'Schreiben Sie zuerst in die Bemerkung, woran die Umsetzung zu sehen ist.',
    en: 'Write in the remark first how the implementation can be seen.',
  },
  'findings.status-need-not-owner': {
    de: 'Sie sind für die Maßnahme verantwortlich. Nachprüfen muss eine andere Person.',
    en: 'You are responsible for the measure. Another person has to verify it.',
  },
  'findings.status-need-reason': {
    de: 'Zu diesem Schritt gehört eine Begründung.',
    en: 'This step needs a reason.',
  },
};
