import type { ProblemTexts } from '#pruefwerk/problems';

export const tasksTexts: ProblemTexts = {
  'tasks.record-unknown': {
    de: 'Diesen Eintrag gibt es in diesem Prüfungsauftrag nicht. Laden Sie den Aufgabenkatalog neu.',
    en: 'This entry does not exist in this engagement. Reload the task catalogue.',
  },
  'tasks.record-withdrawn': {
    de: 'Dieser Eintrag ist zurückgezogen und lässt sich nicht ändern. Stellen Sie ihn zuerst wieder her.',
    en: 'This entry was withdrawn and cannot be changed. Restore it first.',
  },
  'tasks.withdrawal-reason-missing': {
    de: 'Zum Zurückziehen fehlt die Begründung. Schreiben Sie in einem Satz, warum der Eintrag entfällt.',
    en: 'The reason for the withdrawal is missing. Write one sentence about why the entry is dropped.',
  },
  'tasks.number-invalid': {
    de: '„{number}“ ist keine Gliederungsnummer. Erwartet wird 1, 1.1 oder 1.1.1 mit höchstens drei Ebenen.',
    en: '“{number}” is no task number. Expected is 1, 1.1 or 1.1.1 with at most three levels.',
  },
  'tasks.number-taken': {
    de: 'Die Nummer {number} ist im Aufgabenkatalog vergeben. Wählen Sie eine andere.',
    en: 'The number {number} is taken in the task catalogue. Choose another one.',
  },
  'tasks.parent-missing': {
    de: 'Zu {number} fehlt die übergeordnete Aufgabe {parent}. Legen Sie diese zuerst an oder wählen Sie eine andere Nummer.',
    en: 'The parent {parent} of {number} is missing. Add it first or choose another number.',
  },
  'tasks.moved-into-itself': {
    de: 'Die Aufgabe {number} kann nicht unter sich selbst stehen. Wählen Sie eine andere Nummer.',
    en: 'Task {number} cannot stand below itself. Choose another number.',
  },
  'tasks.has-subtasks': {
    de: 'Unter {number} stehen noch {subtasks} Aufgaben. Ziehen Sie diese zuerst zurück oder ordnen Sie sie anders ein.',
    en: 'There are {subtasks} tasks below {number}. Withdraw them first or move them.',
  },
  'tasks.unit-unknown': {
    de: 'Diese Organisationseinheit gibt es hier nicht. Wählen Sie eine andere.',
    en: 'This organisation unit does not exist here. Choose another one.',
  },
  'tasks.caseload-year-taken': {
    de: 'Für dieses Jahr ist schon eine Fallzahl erfasst. Ändern Sie den vorhandenen Eintrag.',
    en: 'There is a caseload for this year already. Change the entry that is there.',
  },
  'tasks.question-unknown': {
    de: 'Diese Frage gibt es in der Aufgabenkritik nicht. Laden Sie die Seite neu.',
    en: 'This question does not exist in the task criticism. Reload the page.',
  },
  'tasks.parameter-misfit': {
    de: 'Jahresarbeitszeiten gelten für Tarifbeschäftigte oder Beamte, Stundensätze für eine Entgeltgruppe; Verteilzeiten sind Anteile bis 100 %. Bitte die Angabe ergänzen.',
    en: 'Working minutes hold for tariff staff or civil servants, hourly rates for a pay grade; distribution times are shares up to 100 %. Please complete the entry.',
  },
  'tasks.parameter-overlap': {
    de: 'Für diesen Zeitraum gilt schon eine solche Bemessungsgrundlage. Beenden Sie diese zuerst oder ändern Sie den Zeitraum.',
    en: 'Such a parameter holds in this period already. End it first or change the period.',
  },
  'tasks.import-changed': {
    de: 'Die Datei oder der Aufgabenkatalog hat sich seit der Vorschau geändert. Es wurde nichts übernommen. Bitte die Vorschau erneut ansehen.',
    en: 'The file or the task catalogue has changed since the preview. Nothing was taken over. Please look at the preview again.',
  },
  'tasks.import-undecided': {
    de: 'Bei {conflicts} Konflikten ist noch offen, welcher Wert gilt. Bitte jeden einzeln entscheiden; bis dahin wird nichts übernommen.',
    en: '{conflicts} conflicts are undecided. Please decide each of them; until then nothing is taken over.',
  },
};
