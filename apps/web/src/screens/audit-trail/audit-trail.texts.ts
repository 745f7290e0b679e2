import { defineTexts } from '../../texts/define-texts.ts';

export const auditTrailTexts = defineTexts('audit-trail', {
  de: {
    title: 'Protokoll',
    sub_one: '{{shown}} Eintrag, neueste zuerst',
    sub_other: '{{shown}} Einträge, neueste zuerst',
    caption: 'Protokoll dieser Prüfung, neueste Einträge zuerst',
    time: 'Zeit',
    who: 'Wer',
    what: 'Was',
    object: 'Woran',
    hash: 'Prüfwert',
    unknownPerson: 'unbekannt',
    search: 'Gegenstand, Person, Angabe',
    'search.key': 'suchen',
    person: 'Person',
    kind: 'Art',
    from: 'Von',
    to: 'Bis',
    empty: 'Zu diesen Filtern gibt es keinen Eintrag.',
    'chain.title': 'Warum sich das Protokoll nicht unbemerkt ändern lässt',
    'chain.text':
      'Jeder Eintrag trägt einen Prüfwert, der aus dem Eintrag selbst und aus dem Prüfwert davor gerechnet ist. Würde ein alter Eintrag geändert, entfernt oder eingeschoben, passten alle späteren Prüfwerte nicht mehr.',
    'chain.check':
      'Die ganze Kette rechnet die Verwaltung auf dem Server nach: npx pruefwerk verify audit. Wer einen ausgedruckten Prüfwert aufhebt, kann später selbst vergleichen, ob er noch derselbe ist.',
    'hash.copy': 'Prüfwert kopieren',
    'hash.copied': 'Prüfwert kopiert.',
    'help.about':
      'Wer hat wann was getan? Jede Änderung in dieser Prüfung steht hier, auch die der Anwendung selbst.',
    'help.about.values':
      'Inhalte stehen hier nicht, nur dass und wann sie geändert wurden: Das Protokoll enthält keine Fallangaben.',
    'help.next.filter': 'Nach Person, Art oder Zeitraum eingrenzen.',
    'help.next.print': 'Für die Akte drucken.',
  },
  en: {
    title: 'Audit trail',
    sub_one: '{{shown}} entry, newest first',
    sub_other: '{{shown}} entries, newest first',
    caption: 'Audit trail of this engagement, newest entries first',
    time: 'Time',
    who: 'Who',
    what: 'What',
    object: 'On what',
    hash: 'Check value',
    unknownPerson: 'unknown',
    search: 'Object, person, detail',
    'search.key': 'search',
    person: 'Person',
    kind: 'Kind',
    from: 'From',
    to: 'To',
    empty: 'No entry fits these filters.',
    'chain.title': 'Why the audit trail cannot be changed unnoticed',
    'chain.text':
      'Each entry bears a check value that is computed from the entry itself and from the check value before it. If an old entry were changed, removed or inserted, all later check values would no longer fit.',
    'chain.check':
      'The administration recomputes the whole chain on the server: npx pruefwerk verify audit. Whoever keeps a printed check value can compare later whether it is still the same.',
    'hash.copy': 'Copy check value',
    'hash.copied': 'Check value copied.',
    'help.about':
      'Who did what, and when? Every change in this engagement stands here, also those by the application itself.',
    'help.about.values':
      'Contents do not stand here, only that and when they were changed: the audit trail holds no case data.',
    'help.next.filter': 'Narrow it by person, kind or period.',
    'help.next.print': 'Print it for the file.',
  },
});
