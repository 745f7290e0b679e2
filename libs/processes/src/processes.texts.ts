import type { ProblemTexts } from '#pruefwerk/problems';
import { stepTableProblemTexts } from './step-table/step-table.texts.ts';
import { versionsTexts } from './versions.texts.ts';

export const processesTexts: ProblemTexts = {
  ...stepTableProblemTexts,
  ...versionsTexts,
  'processes.process-unknown': {
    de: 'Diesen Prozess gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This process does not exist in this engagement. Reload the list.',
  },
  'processes.process-withdrawn': {
    de: 'Dieser Prozess wurde zurückgezogen ({reason}) und bleibt, wie er ist. Legen Sie eine Kopie an, um weiterzuarbeiten.',
    en: 'This process was withdrawn ({reason}) and stays as it is. Make a copy to go on working.',
  },
  'processes.withdrawal-reason-missing': {
    de: 'Nennen Sie den Grund, aus dem der Prozess zurückgezogen wird; er bleibt mit dem Modell aufbewahrt.',
    en: 'Give the reason why the process is withdrawn; it is kept with the model.',
  },
  'processes.original-missing': {
    de: 'Dieser Prozess wurde in Prüfwerk angelegt; eine eingelesene Datei gibt es nicht. Laden Sie den aktuellen Stand herunter.',
    en: 'This process was made in Prüfwerk; there is no imported file. Download the current state.',
  },
  'processes.attachment-number-invalid': {
    de: '„{number}“ ist keine Nummer einer Kontrolle oder eines Risikos. Nummern sehen aus wie K-04 oder R-07.',
    en: '"{number}" is not the number of a control or risk. Numbers look like K-04 or R-07.',
  },
};
