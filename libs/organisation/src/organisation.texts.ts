import type { ProblemTexts } from '#pruefwerk/problems';

export const organisationTexts: ProblemTexts = {
  'organisation.record-unknown': {
    de: 'Diesen Eintrag gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Organisation neu.',
    en: 'This entry does not exist in this engagement. Reload the organisation.',
  },
  'organisation.record-withdrawn': {
    de: 'Dieser Eintrag ist zurückgezogen und lässt sich nicht ändern. Stellen Sie ihn zuerst wieder her.',
    en: 'This entry was withdrawn and cannot be changed. Restore it first.',
  },
  'organisation.withdrawal-reason-missing': {
    de: 'Zum Zurückziehen fehlt die Begründung. Schreiben Sie in einem Satz, warum der Eintrag nie galt.',
    en: 'The reason for the withdrawal is missing. Write one sentence about why the entry never held.',
  },
  'organisation.post-unknown': {
    de: 'Diese Stelle gibt es hier nicht oder sie ist zurückgezogen. Wählen Sie eine andere.',
    en: 'This post does not exist here or was withdrawn. Choose another one.',
  },
  'organisation.post-number-taken': {
    de: 'Diese Stellennummer ist in diesem Zeitraum vergeben. Wählen Sie eine andere oder ändern Sie den Zeitraum.',
    en: 'This number of a post is taken in this period. Choose another one or change the period.',
  },
  'organisation.own-deputy': {
    de: 'Eine Stelle kann sich nicht selbst vertreten. Wählen Sie eine andere Stelle.',
    en: 'A post cannot be its own deputy. Choose another post.',
  },
  'organisation.deputy-overlap': {
    de: 'Diese Vertretung ist in diesem Zeitraum schon eingetragen. Ändern Sie den vorhandenen Eintrag.',
    en: 'This deputy is entered for these days already. Change the entry that is there.',
  },
  'organisation.signing-power-overlap': {
    de: 'Diese Befugnis ist für die Stelle in diesem Zeitraum schon eingetragen. Beenden Sie den vorhandenen Eintrag zuerst.',
    en: 'The post has this signing power on these days already. End the entry that is there first.',
  },
  'organisation.service-name-mismatch': {
    de: 'Eine Leistung aus der Liste hat keinen eigenen Namen; eine andere Leistung braucht einen.',
    en: 'A service of the list has no name of its own; another service needs one.',
  },
  'organisation.service-overlap': {
    de: 'Diese Leistung ist hier in diesem Zeitraum schon eingetragen. Ändern Sie den vorhandenen Eintrag.',
    en: 'This service is entered here for these days already. Change the entry that is there.',
  },
  'organisation.opening-hours-reversed': {
    de: 'Die Öffnungszeit endet, bevor sie beginnt. Tauschen Sie die Uhrzeiten.',
    en: 'The opening hours end before they begin. Swap the times.',
  },
  'organisation.opening-hours-overlap': {
    de: 'An diesem Wochentag ist zu dieser Zeit schon geöffnet. Ändern Sie den vorhandenen Eintrag.',
    en: 'On this weekday it is open at this time already. Change the entry that is there.',
  },
};
