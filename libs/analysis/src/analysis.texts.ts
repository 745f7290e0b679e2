import type { ProblemTexts } from '#pruefwerk/problems';

export const analysisTexts: ProblemTexts = {
  'analysis.analysis-run-unknown': {
    de: 'Diesen Analyselauf gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This analysis run is not part of the engagement. Reload the list.',
  },
  'analysis.analysis-run-ended': {
    de: 'Der Analyselauf ist schon beendet (Zustand „{state}“). Starten Sie einen neuen.',
    en: 'The analysis run has ended already (state "{state}"). Start a new one.',
  },
  'analysis.rule-version-gone': {
    de: 'Die Prüfregel „{rule}“ liegt nicht mehr in Fassung {version} vor. Starten Sie einen neuen Analyselauf.',
    en: 'The rule "{rule}" no longer exists in version {version}. Start a new analysis run.',
  },
};
