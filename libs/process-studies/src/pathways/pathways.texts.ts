import type { ProblemTexts } from '#pruefwerk/problems';

export const pathwaysTexts: ProblemTexts = {
  'process-studies.pathway-unknown': {
    de: 'Diesen Weg gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This pathway does not exist in this engagement. Reload the list.',
  },
  'process-studies.pathway-withdrawn': {
    de: 'Dieser Weg wurde zurückgezogen ({reason}) und bleibt, wie er ist. Legen Sie einen neuen an.',
    en: 'This pathway was withdrawn ({reason}) and stays as it is. Make a new one.',
  },
  'process-studies.pathway-reason-missing': {
    de: 'Nennen Sie den Grund, aus dem der Weg zurückgezogen wird; er bleibt aufbewahrt.',
    en: 'Give the reason why the pathway is withdrawn; it is kept.',
  },
  'process-studies.pathway-process-invalid': {
    de: 'Der Weg nennt einen Prozess doppelt oder einen, den es in diesem Prüfungsauftrag nicht mehr gibt. Wählen Sie die Prozesse neu aus.',
    en: 'The pathway names a process twice, or one that this engagement no longer has. Choose the processes anew.',
  },
  'process-studies.pathway-ring': {
    de: 'Diese Prozesse warten aufeinander und könnten nie beginnen: {names}. Nehmen Sie eine Abhängigkeit heraus.',
    en: 'These processes wait for each other and could never start: {names}. Take one dependency out.',
  },
};
