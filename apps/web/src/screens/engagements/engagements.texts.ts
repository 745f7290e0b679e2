import { defineTexts } from '../../texts/define-texts.ts';

export const engagementsTexts = defineTexts('engagements', {
  de: {
    title: 'Prüfungen',
    sub_one: 'Sie sind an einer Prüfung beteiligt',
    sub_other: 'Sie sind an {{count}} Prüfungen beteiligt',
    'sub.first': 'Womit möchten Sie beginnen?',
    new: 'Neue Prüfung',
    caption: 'Prüfungen, an denen Sie beteiligt sind',
    'column.number': 'Nummer',
    'column.title': 'Prüfung und Behörde',
    'column.period': 'Prüfungszeitraum',
    'column.lead': 'Prüfungsleitung',
    'column.role': 'Meine Rolle',
    'column.status': 'Stand',
    'column.updated': 'Zuletzt geändert',
    sample: 'Beispiel',
    'lead.none': 'alle',
    period: '{{from}} bis {{to}}',
    filter: 'Nummer, Bezeichnung oder Behörde',
    'filter.status': 'Stand',
    empty: 'Keine Prüfung passt zu dieser Auswahl.',
    'sample.title': 'Beispielprüfung öffnen',
    'sample.what':
      'Soziale Leistungen der Stadt Lindenborn: ein Jahr Zahlungen, alles erfunden, nichts davon echt.',
    'sample.do':
      'Auffälligkeiten bewerten, Analysen starten, eine Arbeitsmappe ausgeben. Sie können dabei nichts beschädigen.',
    'sample.open': 'Beispielprüfung öffnen',
    'sample.preparing':
      'Die Beispieldaten werden gerade eingelesen und ausgewertet. Das dauert meist unter einer Minute; die Seite merkt selbst, wenn es so weit ist.',
    'sample.ready': 'Zahlungen eingelesen und ausgewertet',
    'sample.stuck':
      'Beim Vorbereiten ist ein Schritt nicht gelungen. Sie können die Beispielprüfung trotzdem öffnen.',
    'sample.absent': 'Hier ist keine Beispielprüfung eingerichtet.',
    'own.title': 'Neue Prüfung beginnen',
    'own.what': 'Mit Ihren eigenen Zahlungsdaten: CSV oder Excel aus Kasse oder Fachverfahren.',
    'own.do':
      'Vier Angaben genügen. Danach lesen Sie die Datei ein und sehen nach wenigen Minuten die ersten Auffälligkeiten.',
    'own.open': 'Neue Prüfung beginnen',
    'mayNot.title': 'Sie können keine Prüfung anlegen.',
    mayNot:
      'Dafür fehlt Ihrem Konto das Recht „Prüfungen anlegen“. Die Verwaltung kann es Ihnen geben. In bestehende Prüfungen nimmt Sie deren Prüfungsleitung auf.',
    'form.title': 'Neue Prüfung',
    'form.submit': 'Prüfung anlegen',
    'form.more': 'Weitere Angaben',
    'form.year': 'Ganzes Jahr {{year}}',
    'form.title.example': 'zum Beispiel Einmalige Beihilfen {{year}}',
    'form.authority.example': 'zum Beispiel Stadt Lindenborn, Fachbereich Soziales',
    'form.number.why': 'Ein Vorschlag, frei zu ändern.',
    'form.land.why': 'Davon hängen die Feiertage ab.',
    'help.about':
      'Alle Prüfungen, an denen Sie beteiligt sind. Eine Prüfung umfasst Zahlungsdaten, Prozesse, Analysen, Feststellungen und Berichte zu einem Auftrag.',
    'help.about.rights':
      'Wer nicht beteiligt ist, sieht eine Prüfung nicht. Was Sie darin dürfen, bestimmt Ihre Rolle.',
    'help.next.sample':
      'Zum Kennenlernen: die Beispielprüfung öffnen. Alle Daten darin sind erfunden.',
    'help.next.own': 'Für eigene Daten: eine neue Prüfung anlegen und eine Zahlungsdatei einlesen.',
  },
  en: {
    title: 'Engagements',
    sub_one: 'You are a member of one engagement',
    sub_other: 'You are a member of {{count}} engagements',
    'sub.first': 'How would you like to begin?',
    new: 'New engagement',
    caption: 'Engagements you are a member of',
    'column.number': 'Number',
    'column.title': 'Engagement and authority',
    'column.period': 'Audit period',
    'column.lead': 'Audit lead',
    'column.role': 'My role',
    'column.status': 'Status',
    'column.updated': 'Last changed',
    sample: 'Sample',
    'lead.none': 'everybody',
    period: '{{from}} to {{to}}',
    filter: 'Number, title or authority',
    'filter.status': 'Status',
    empty: 'No engagement fits this choice.',
    'sample.title': 'Open the sample engagement',
    'sample.what':
      'Social benefits of the town of Lindenborn: one year of payments, all made up, nothing real.',
    'sample.do':
      'Judge red flags, run analyses, issue a workbook. There is nothing you could damage.',
    'sample.open': 'Open the sample engagement',
    'sample.preparing':
      'The sample data are being taken in and analysed. It mostly takes less than a minute; this page notices by itself when it is done.',
    'sample.ready': 'Payments taken in and analysed',
    'sample.stuck':
      'A step of the preparation has failed. You can open the sample engagement all the same.',
    'sample.absent': 'No sample engagement has been set up here.',
    'own.title': 'Begin a new engagement',
    'own.what': 'With your own payment data: CSV or Excel from the treasury or the case system.',
    'own.do':
      'Four entries suffice. Then you take in the file and see the first red flags after a few minutes.',
    'own.open': 'Begin a new engagement',
    'mayNot.title': 'You cannot open an engagement.',
    mayNot:
      'Your account lacks the right “open engagements”. The administration can give it to you. The audit lead of an existing engagement can add you to it.',
    'form.title': 'New engagement',
    'form.submit': 'Open engagement',
    'form.more': 'More details',
    'form.year': 'Whole year {{year}}',
    'form.title.example': 'for example One-time benefits {{year}}',
    'form.authority.example': 'for example Town of Lindenborn, social department',
    'form.number.why': 'A suggestion, free to change.',
    'form.land.why': 'It decides the public holidays.',
    'help.about':
      'All engagements you are a member of. An engagement holds payment data, processes, analyses, findings and reports of one order.',
    'help.about.rights':
      'Who is not a member does not see an engagement. Your role decides what you may do in it.',
    'help.next.sample':
      'To get to know it: open the sample engagement. All data in it are made up.',
    'help.next.own': 'For your own data: open a new engagement and take in a payment file.',
  },
});
