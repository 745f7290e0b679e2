import type { ProblemTexts } from '#pruefwerk/problems';
import type { StepTableFaultCode } from './step-table.ts';

export const stepTableTexts: ProblemTexts & Record<StepTableFaultCode, unknown> = {
  'step-table.empty': {
    de: 'Es steht noch nichts da. Fügen Sie eine Tabelle ein oder schreiben Sie je Zeile einen Schritt.',
    en: 'There is nothing yet. Paste a table or write one step per line.',
  },
  'step-table.too-large': {
    de: 'Die Tabelle hat mehr als {most} Zeilen oder {ways} Pfeile. Teilen Sie den Prozess in Teilprozesse auf.',
    en: 'The table has more than {most} rows or {ways} arrows. Divide the process into sub-processes.',
  },
  'step-table.header-missing': {
    de: 'Die erste Zeile nennt keine bekannte Spalte. Schreiben Sie die Überschriften darüber, mindestens „Schritt“.',
    en: 'The first row names no known column. Put the headings above, at least "Step".',
  },
  'step-table.column-unknown': {
    de: 'Die Spalte „{value}“ ist nicht bekannt und wird nicht übernommen. Benennen Sie sie um, zum Beispiel in „Bemerkung“.',
    en: 'The column "{value}" is not known and is not taken over. Rename it, for example to "Remark".',
  },
  'step-table.column-twice': {
    de: 'Die Spalte „{value}“ steht zweimal da; entfernen Sie eine davon.',
    en: 'The column "{value}" is there twice; remove one of them.',
  },
  'step-table.cell-without-column': {
    de: '„{value}“ steht hinter der letzten Überschrift. Ergänzen Sie die Überschrift oder entfernen Sie den Wert.',
    en: '"{value}" stands behind the last heading. Add the heading or remove the value.',
  },
  'step-table.number-invalid': {
    de: '„{value}“ ist keine Nummer. Schreiben Sie zum Beispiel 3, 3.1 oder 3a.',
    en: '"{value}" is no number. Write for example 3, 3.1 or 3a.',
  },
  'step-table.number-twice': {
    de: 'Die Nummer {value} gibt es schon. Vergeben Sie jede Nummer einmal.',
    en: 'The number {value} is there already. Use each number once.',
  },
  'step-table.name-missing': {
    de: 'Der Schritt hat keine Bezeichnung. Schreiben Sie, was getan wird.',
    en: 'The step has no name. Write what is done.',
  },
  'step-table.kind-unknown': {
    de: '„{value}“ ist keine bekannte Art. Möglich sind {expected}.',
    en: '"{value}" is no known kind. Possible are {expectedEn}.',
  },
  'step-table.value-invalid': {
    de: '„{value}“ passt nicht in die Spalte. Möglich ist {expected}.',
    en: '"{value}" does not fit the column. Possible is {expectedEn}.',
  },
  'step-table.not-for-kind': {
    de: '„{value}“ kann nur bei einem Arbeitsschritt stehen, nicht bei dieser Art von Zeile. Verschieben oder entfernen Sie den Wert.',
    en: '"{value}" can only stand at a step, not at this kind of row. Move or remove the value.',
  },
  'step-table.next-unreadable': {
    de: '„{value}“ ist nicht lesbar. Schreiben Sie zum Beispiel „4 wenn ja 70 %; 6 wenn nein 30 %“ oder „Ende“.',
    en: '"{value}" cannot be read. Write for example "4 if yes 70 %; 6 if no 30 %" or "end".',
  },
  'step-table.next-missing': {
    de: 'Die Zeile {value}, zu der es weitergehen soll, gibt es nicht. Berichtigen Sie die Nummer.',
    en: 'There is no row {value} to go on to. Correct the number.',
  },
  'step-table.end-goes-on': {
    de: 'Nach einem Ende geht es nicht weiter („{value}“). Leeren Sie die Zelle oder ändern Sie die Art.',
    en: 'Nothing follows an end ("{value}"). Empty the cell or change the kind.',
  },
  'step-table.share-sum': {
    de: 'Die Anteile ergeben zusammen {value} statt 100 %.',
    en: 'The shares make {value} instead of 100 %.',
  },
  'step-table.detail-unknown': {
    de: 'In der Klammer ist „{value}“ nicht verständlich. Möglich sind eine Rolle, „12 min“, „24 h Liegezeit“ und eine Art wie „Entscheidung“.',
    en: '"{value}" in the brackets is not understood. Possible are one role, "12 min", "24 h waiting" and a kind such as "decision".',
  },
};
