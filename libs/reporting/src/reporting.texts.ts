import type { ProblemTexts } from '#pruefwerk/problems';

export const reportingTexts: ProblemTexts = {
  'reporting.export-unknown': {
    de: 'Diese Ausgabe gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This export is not part of the engagement. Reload the list.',
  },
  'reporting.export-not-issued': {
    de: 'Die Arbeitsmappe ist noch nicht ausgegeben (Zustand „{state}“). Warten Sie oder geben Sie eine neue aus.',
    en: 'The workbook has not been issued yet (state "{state}"). Wait or issue another one.',
  },
  'reporting.export-sheet-unknown': {
    de: 'Ein Blatt „{sheet}“ hat die Arbeitsmappe nicht. Wählen Sie unter: {known}.',
    en: 'The workbook has no sheet "{sheet}". Choose among: {known}.',
  },
  'reporting.nothing-to-export': {
    de: 'Es gibt noch keinen abgeschlossenen Analyselauf. Starten Sie zuerst einen.',
    en: 'No analysis run has ended yet. Start one first.',
  },
  'reporting.job-unknown': {
    de: 'Diesen Auftrag gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This job is not part of the engagement. Reload the list.',
  },
};
