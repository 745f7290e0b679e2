import type { ProblemTexts } from '#pruefwerk/problems';

export const engagementTexts: ProblemTexts = {
  'engagements.period-reversed': {
    de: 'Der Zeitraum endet ({to}), bevor er beginnt ({from}). Tauschen Sie die Daten.',
    en: 'The period ends ({to}) before it begins ({from}). Swap the dates.',
  },
  'engagements.number-taken': {
    de: 'Die Auftragsnummer {number} ist vergeben. Wählen Sie eine andere.',
    en: 'The engagement number {number} is taken. Choose another one.',
  },
  'engagements.changed-meanwhile': {
    de: 'Jemand hat das inzwischen geändert (Ihr Stand: {yourVersion}, aktuell: {currentVersion}). Laden Sie neu und wiederholen Sie Ihre Änderung.',
    en: 'Somebody changed this meanwhile (yours: {yourVersion}, current: {currentVersion}). Reload and repeat your change.',
  },
  'engagements.sample-is-fixed': {
    de: 'In der Beispielprüfung sind alle Konten Prüfungsleitung; das lässt sich nicht ändern. Legen Sie einen eigenen Prüfungsauftrag an.',
    en: 'In the sample engagement every account is lead; that cannot be changed. Open an engagement of your own.',
  },
  'engagements.unknown-account': {
    de: 'Dieses Benutzerkonto gibt es nicht oder es ist abgeschaltet. Laden Sie die Liste neu.',
    en: 'This account does not exist or is switched off. Reload the list.',
  },
  'engagements.member-unknown': {
    de: 'Diese Person ist nicht beteiligt. Laden Sie die Liste neu.',
    en: 'This person is not a member. Reload the list.',
  },
  'engagements.last-lead': {
    de: 'Der Prüfungsauftrag braucht eine Prüfungsleitung. Bestimmen Sie zuerst eine weitere.',
    en: 'The engagement needs a lead. Appoint another one first.',
  },
  'engagements.signing-limit-unknown': {
    de: 'Diese Freigabegrenze gibt es in diesem Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This signing limit does not exist in this engagement. Reload the list.',
  },
  'engagements.signing-limit-overlap': {
    de: 'Für „{role}“ gilt an diesen Tagen schon eine Freigabegrenze. Beenden Sie diese zuerst oder ändern Sie den Zeitraum.',
    en: 'For "{role}" another signing limit holds on these days. End that one first or change the period.',
  },
  'engagements.organisation-unit-unknown': {
    de: 'Diese Organisationseinheit gibt es in diesem Prüfungsauftrag nicht. Laden Sie den Baum neu.',
    en: 'This organisation unit does not exist in this engagement. Reload the tree.',
  },
  'engagements.organisation-unit-misplaced': {
    de: 'Hier passt diese Einheit nicht hin: oben steht die Behörde, darunter Fachbereiche und Außenstellen, unter diesen die Stellen.',
    en: 'This unit does not fit here: the authority is on top, below it departments and branches, below those the posts.',
  },
  'engagements.organisation-unit-cycle': {
    de: 'Eine Einheit kann nicht unter sich selbst stehen. Wählen Sie eine andere übergeordnete Einheit.',
    en: 'A unit cannot stand below itself. Choose another parent.',
  },
};
