import type { ProblemTexts } from '#pruefwerk/problems';

export const versionsTexts: ProblemTexts = {
  'processes.version-unknown': {
    de: 'Diese Version gibt es bei diesem Prozess nicht. Laden Sie die Seite neu.',
    en: 'This process has no such version. Reload the page.',
  },
  'processes.version-decided': {
    de: 'Über diese Version ist schon entschieden. Laden Sie die Seite neu, um die Entscheidung zu sehen.',
    en: 'This version has been decided on already. Reload the page to see the decision.',
  },
  'processes.nothing-to-submit': {
    de: 'Der aktuelle Stand ist schon eingereicht oder freigegeben. Ändern Sie das Modell, bevor Sie eine neue Version einreichen.',
    en: 'The current content is submitted or approved already. Change the model before you submit a new version.',
  },
  'processes.approver-involved': {
    de: 'Sie haben seit der letzten Freigabe selbst gespeichert oder eingereicht. Freigeben muss eine andere Person.',
    en: 'You have saved or submitted since the last approval. Another person has to approve.',
  },
  'processes.return-reason-missing': {
    de: 'Nennen Sie den Grund, aus dem die Version zurückgegeben wird; ohne ihn weiß niemand, was zu ändern ist.',
    en: 'Give the reason why the version is sent back; without it nobody knows what to change.',
  },
  'processes.revision-unknown': {
    de: 'Diesen gespeicherten Stand gibt es bei diesem Prozess nicht. Laden Sie die Seite neu.',
    en: 'This process has no such saved content. Reload the page.',
  },
  'processes.as-is-process-invalid': {
    de: 'Verknüpfen lässt sich nur ein Sollprozess mit einem Istprozess desselben Prüfungsauftrags. Wählen Sie einen Istprozess aus der Liste.',
    en: 'Only a to-be process can be linked, with an as-is process of the same engagement. Choose an as-is process from the list.',
  },
  'processes.as-is-process-in-use': {
    de: 'Dieser Istprozess ist Grundlage von Sollprozessen ({processes}). Lösen Sie dort zuerst die Verknüpfung.',
    en: 'To-be processes build on this as-is process ({processes}). Take away their links first.',
  },
  'processes.linked-unit-unknown': {
    de: 'Diese Organisationseinheit gibt es in diesem Prüfungsauftrag nicht. Wählen Sie eine aus der Liste.',
    en: 'This organisation unit does not exist in this engagement. Choose one from the list.',
  },
  'processes.linked-task-unknown': {
    de: 'Eine der Aufgaben gibt es in diesem Prüfungsauftrag nicht mehr. Laden Sie die Liste der Aufgaben neu.',
    en: 'One of the tasks no longer exists in this engagement. Reload the list of tasks.',
  },
};
