import type { ProblemTexts } from '#pruefwerk/problems';

export const controlsTexts: ProblemTexts = {
  'controls.risk-unknown': {
    de: 'Dieses Risiko gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This risk does not exist in this engagement. Reload the list.',
  },
  'controls.control-unknown': {
    de: 'Diese Kontrolle gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This control does not exist in this engagement. Reload the list.',
  },
  'controls.record-withdrawn': {
    de: '{code} ist zurückgezogen und lässt sich nicht mehr ändern. Legen Sie einen neuen Eintrag an.',
    en: '{code} was withdrawn and can no longer be changed. Create a new entry.',
  },
  'controls.withdrawal-reason-missing': {
    de: 'Zum Zurückziehen fehlt die Begründung. Schreiben Sie in einem Satz, warum der Eintrag entfällt.',
    en: 'The reason for the withdrawal is missing. Write one sentence about why the entry is dropped.',
  },
  'controls.assessment-reason-missing': {
    de: 'Zur Beurteilung fehlt die Begründung. Schreiben Sie in einem Satz, worauf sie beruht.',
    en: 'The assessment has no reason. Write one sentence about what it rests on.',
  },
  'controls.rule-unknown': {
    de: 'Die Regel „{rule}“ gibt es nicht. Wählen Sie eine aus der Liste der Regeln oder keine.',
    en: 'There is no rule "{rule}". Choose one from the list of rules, or none.',
  },
  'controls.library-entry-unknown': {
    de: 'Den Bibliothekseintrag {entry} gibt es nicht. Laden Sie die Bibliothek neu.',
    en: 'There is no library entry {entry}. Reload the library.',
  },
};
