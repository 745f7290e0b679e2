import { defineTexts } from '../../../texts/define-texts.ts';

/** Words of typing or pasting a process as a table. */
export const fromTableTexts = defineTexts('fromTable', {
  de: {
    action: 'Aus Tabelle anlegen',
    title: 'Prozess aus einer Tabelle anlegen',
    submit: 'Anlegen',
    text: 'Tabelle oder Liste der Schritte',
    'text.why':
      'Aus Excel oder Word kopieren und hier einfügen, mit Überschriften. Oder je Zeile einen Schritt schreiben.',
    example: 'Beispiel einsetzen',
    'example.text':
      '1. Antrag prüfen (Sachbearbeitung, 12 min)\n2. Vollständig? (Sachbearbeitung) → 4 wenn ja 70 %; 3 wenn nein 30 %\n3. Unterlagen nachfordern (Sachbearbeitung, 5 min, 72 h Liegezeit) → 1\n4. Zahlung anordnen (Teamleitung, 4 min)\n5. Auszahlen (Kasse, 2 min)',
    preview: 'So wird die Tabelle verstanden',
    'preview.caption': 'Verstandene Zeilen der Tabelle',
    'preview.line': 'Zeile',
    diagram: 'So wird gezeichnet',
    'diagram.label': 'Vorschau des Diagramms',
    'diagram.none': 'Das Diagramm erscheint, sobald alle Zeilen verständlich sind.',
    rows_one: '{{count}} Zeile verstanden',
    rows_other: '{{count}} Zeilen verstanden',
    'faults.title': 'Noch zu berichtigen',
    'notes.title': 'Hinweise',
    'fault.place': 'Zeile {{line}}, {{column}}:',
    'fault.line': 'Zeile {{line}}:',
    columns: 'Welche Spalten gibt es?',
    'columns.why':
      'Nr., Art, Schritt, Rolle, Weiter mit, Kontrollen, Risiken, Bemerkung und jede Angabe zum Schritt, zum Beispiel Minuten, Methode, Liegezeit, Medien im Eingang, Medien im Ausgang, IT-Systeme, Zahlungsrelevant. „Weiter mit“ schreibt sich so: 4 wenn ja 70 %; 6 wenn nein 30 %. Eine leere Zelle führt zur nächsten Zeile.',
  },
  en: {
    action: 'Create from a table',
    title: 'Create a process from a table',
    submit: 'Create',
    text: 'Table or list of the steps',
    'text.why':
      'Copy it from Excel or Word and paste it here, with headings. Or write one step per line.',
    example: 'Put in an example',
    'example.text':
      '1. Check application (Clerk, 12 min)\n2. Complete? (Clerk) → 4 if yes 70 %; 3 if no 30 %\n3. Ask for documents (Clerk, 5 min, 72 h waiting) → 1\n4. Order payment (Team lead, 4 min)\n5. Pay out (Treasury, 2 min)',
    preview: 'How the table is understood',
    'preview.caption': 'Rows of the table as understood',
    'preview.line': 'Line',
    diagram: 'How it is drawn',
    'diagram.label': 'Preview of the diagram',
    'diagram.none': 'The diagram appears as soon as all rows are understood.',
    rows_one: '{{count}} row understood',
    rows_other: '{{count}} rows understood',
    'faults.title': 'Still to be corrected',
    'notes.title': 'Notes',
    'fault.place': 'Line {{line}}, {{column}}:',
    'fault.line': 'Line {{line}}:',
    columns: 'Which columns are there?',
    'columns.why':
      'No., kind, step, role, goes on to, controls, risks, remark and everything recorded about a step, for example minutes, method, waiting, media coming in, media going out, IT systems, payment relevance. “Goes on to” is written as: 4 if yes 70 %; 6 if no 30 %. An empty cell leads to the next row.',
  },
});
