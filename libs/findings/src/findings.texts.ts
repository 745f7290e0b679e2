import type { ProblemTexts } from '#pruefwerk/problems';

export const findingsTexts: ProblemTexts = {
  'findings.red-flag-unknown': {
    de: 'Diese Auffälligkeit gibt es im Prüfungsauftrag nicht, oder sie ist der Prüfungsleitung vorbehalten.',
    en: 'This red flag is not part of the engagement, or it is reserved for the lead.',
  },
  'findings.disposition-reason-missing': {
    de: 'Zur Bewertung fehlt die Begründung. Schreiben Sie in einem Satz, worauf sie beruht.',
    en: 'The disposition has no reason. Write one sentence about what it rests on.',
  },
  'findings.nothing-to-undo': {
    de: 'Es gibt keine Bewertung, die sich zurücknehmen lässt.',
    en: 'There is no disposition that could be taken back.',
  },
  'findings.bulk-count-changed': {
    de: 'Die Auswahl umfasst jetzt {actualCount} statt {expectedCount} Auffälligkeiten; jemand hat sie inzwischen geändert. Es wurde nichts bewertet. Laden Sie die Liste neu und prüfen Sie die Auswahl.',
    en: 'The selection now holds {actualCount} instead of {expectedCount} red flags; somebody changed them meanwhile. Nothing was disposed. Reload the list and check the selection.',
  },
  'findings.batch-unknown': {
    de: 'Diese Sammelbewertung gibt es im Prüfungsauftrag nicht, oder sie ist der Prüfungsleitung vorbehalten.',
    en: 'This bulk disposition is not part of the engagement, or it is reserved for the lead.',
  },
  'findings.finding-unknown': {
    de: 'Diese Feststellung gibt es nicht, oder sie ist nicht an Sie gerichtet.',
    en: 'This finding does not exist or is not addressed to you.',
  },
  'findings.finding-ended': {
    de: 'Die Feststellung ist abgeschlossen (Stand „{status}“) und lässt sich nicht mehr ändern.',
    en: 'The finding has ended (status "{status}") and can no longer be changed.',
  },
  'findings.measure-unknown': {
    de: 'Diese Maßnahme gibt es nicht, oder sie gehört zu einer Feststellung, die nicht an Sie gerichtet ist.',
    en: 'This measure does not exist or belongs to a finding that is not addressed to you.',
  },
  'findings.deadline-reason-missing': {
    de: 'Die Frist ist schon vereinbart. Begründen Sie, warum sie verschoben wird; die alte bleibt sichtbar.',
    en: 'The deadline is agreed already. Give the reason for moving it; the old one stays visible.',
  },
  'findings.account-not-member': {
    de: 'Dieses Konto ist am Prüfungsauftrag nicht beteiligt. Nehmen Sie die Person zuerst auf.',
    en: 'This account is not a member of the engagement. Add the person first.',
  },
  'findings.status-step-unknown': {
    de: 'Von „{from}“ führt kein Schritt nach „{to}“. Laden Sie die Seite neu.',
    en: 'No step leads from "{from}" to "{to}". Reload the page.',
  },
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
    en: 'This step is up to the lead of the engagement.',
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
    de: 'Maßstab, Sachverhalt, Ursache, Auswirkung und Empfehlung müssen ausgefüllt sein.',
    en: 'Criteria, condition, cause, effect and recommendation must be filled in.',
  },
  'findings.status-need-response': {
    de: 'Es fehlt die Stellungnahme des geprüften Bereichs.',
    en: 'The response of the audited office is missing.',
  },
  'findings.status-need-planned-measure': {
    de: 'Es fehlt eine Maßnahme, oder einer Maßnahme fehlen verantwortliche Person oder Frist.',
    en: 'There is no measure, or one of them lacks its owner or deadline.',
  },
  'findings.status-need-verified-measures': {
    de: 'Es sind noch nicht alle Maßnahmen nachgeprüft.',
    en: 'Not all measures have been verified yet.',
  },
  'findings.status-need-not-measure-owner': {
    de: 'Wer für eine Maßnahme verantwortlich ist, kann die Feststellung nicht abschließen. Das muss eine andere Person tun.',
    en: 'Whoever is responsible for a measure cannot close the finding. Another person has to.',
  },
  'findings.status-need-accepted-until': {
    de: 'Ein Risiko wird nur befristet hingenommen. Geben Sie an, bis wann.',
    en: 'A risk is accepted for a time only. State until when.',
  },
  'findings.status-need-evidence': {
    de: 'Es fehlt der Nachweis. Schreiben Sie in die Bemerkung, woran die Umsetzung zu sehen ist.',
    en: 'The evidence is missing. Write in the remark how the implementation can be seen.',
  },
  'findings.status-need-not-owner': {
    de: 'Wer für die Maßnahme verantwortlich ist, kann sie nicht selbst nachprüfen.',
    en: 'Whoever is responsible for the measure cannot verify it.',
  },
  'findings.status-need-reason': {
    de: 'Zu diesem Schritt fehlt die Begründung.',
    en: 'This step needs a reason.',
  },
};
