import type { ProblemTexts } from '#pruefwerk/problems';

export const stepTableProblemTexts: ProblemTexts = {
  'processes.step-table-faulty': {
    de: 'Die Tabelle enthält {faults} Angaben, die nicht verständlich sind. Berichtigen Sie sie; die Vorschau nennt jede Stelle.',
    en: 'The table holds {faults} entries that are not understood. Correct them; the preview names each place.',
  },
  'processes.step-import-changed': {
    de: 'Die Datei oder der Prozess hat sich seit der Vorschau geändert. Es wurde nichts übernommen. Sehen Sie sich die Vorschau noch einmal an.',
    en: 'The file or the process has changed since the preview. Nothing was taken over. Look at the preview again.',
  },
  'processes.step-import-undecided': {
    de: 'Bei {conflicts} Konflikten ist noch offen, welcher Wert gilt. Entscheiden Sie jeden; bis dahin wird nichts übernommen.',
    en: 'For {conflicts} conflicts it is still open which value holds. Decide each of them; until then nothing is taken over.',
  },
};
