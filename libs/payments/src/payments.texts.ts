import type { ProblemTexts } from '#pruefwerk/problems';

export const paymentsTexts: ProblemTexts = {
  'payments.upload-unknown': {
    de: 'Diese Datei gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu oder laden Sie die Datei noch einmal hoch.',
    en: 'This file is not part of the engagement. Reload the list or upload the file again.',
  },
  'payments.upload-kind-unknown': {
    de: '„{fileName}“ ist weder eine Textdatei (CSV) noch eine Excel-Arbeitsmappe (XLSX). Speichern Sie die Daten in einem dieser Formate.',
    en: '"{fileName}" is neither a text file (CSV) nor an Excel workbook (XLSX). Save the data in one of these formats.',
  },
  'payments.file-name-invalid': {
    de: 'Der Dateiname fehlt oder ist länger als 255 Zeichen. Benennen Sie die Datei um.',
    en: 'The file name is missing or longer than 255 characters. Rename the file.',
  },
  'payments.import-unknown': {
    de: 'Diesen Import gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This import is not part of the engagement. Reload the list.',
  },
  'payments.import-state-conflict': {
    de: 'Der Import ist im Zustand „{state}“; von dort führt kein Weg nach „{wanted}“. Laden Sie ihn neu.',
    en: 'The import is in the state "{state}", from which nothing leads to "{wanted}". Reload it.',
  },
  'payments.import-not-sealed': {
    de: 'Der Import ist noch nicht versiegelt (Zustand „{state}“). Warten Sie, bis er fertig ist.',
    en: 'The import is not sealed yet (state "{state}"). Wait until it has finished.',
  },
  'payments.import-mapping-open': {
    de: 'Die Zuordnung der Spalten ist nicht eindeutig. Zu entscheiden: {headers}; noch nicht gefunden: {columns}. Bestätigen Sie die Zuordnung.',
    en: 'The mapping of the columns is not clear. To decide: {headers}; not found yet: {columns}. Confirm the mapping.',
  },
  'payments.mapping-template-unknown': {
    de: 'Diese Zuordnungsvorlage gibt es nicht. Laden Sie die Liste neu.',
    en: 'This mapping template does not exist. Reload the list.',
  },
  'payments.dataset-unknown': {
    de: 'Diese Grundgesamtheit gibt es im Prüfungsauftrag nicht. Laden Sie die Liste neu.',
    en: 'This population is not part of the engagement. Reload the list.',
  },
  'payments.reject-unknown': {
    de: 'An dieser Stelle wurde keine Zeile abgewiesen. Laden Sie die Liste der abgewiesenen Zeilen neu.',
    en: 'No row was rejected at this place. Reload the list of rejected rows.',
  },
  'payments.payment-unknown': {
    de: 'Diese Zahlung gibt es in der Grundgesamtheit nicht. Laden Sie die Liste neu.',
    en: 'This payment is not part of the population. Reload the list.',
  },
  'payments.mapping-template-name-taken': {
    de: 'Es gibt bereits eine Zuordnungsvorlage „{name}“. Wählen Sie einen anderen Namen.',
    en: 'There already is a mapping template "{name}". Choose another name.',
  },
  'payments.personal-column': {
    de: 'Nach „{column}“ lässt sich nicht filtern oder sortieren: Die Spalte nennt Personen oder ist nicht zugeordnet.',
    en: 'There is no filtering or sorting by "{column}": the column names persons or is not mapped.',
  },
};
