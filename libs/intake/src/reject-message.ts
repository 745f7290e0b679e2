import type { Reject } from '#pruefwerk/population';
import { problemText, type ProblemTexts } from '#pruefwerk/problems';
import type { FoundReject } from './reject-code.ts';

/** Longest raw value kept in a reject, in characters. */
const LONGEST_VALUE = 500;

/** Texts of the reasons for which a row is rejected, by code (see docs of the intake). */
export const rejectTexts: ProblemTexts = {
  'field-count': {
    de: 'Die Zeile hat {found} statt {expected} Felder. Bitte Trennzeichen und Anführungszeichen in dieser Zeile prüfen.',
    en: 'The line has {found} fields instead of {expected}. Check the delimiters and quotes of this line.',
  },
  'quote-unclosed': {
    de: 'Ein Anführungszeichen wird geöffnet, aber nicht richtig geschlossen. Bitte die Zeile in der Quelle berichtigen.',
    en: 'A quote is opened but not properly closed. Correct the line in the source.',
  },
  'record-too-long': {
    de: 'Die Zeile ist länger als 1 MiB. Bitte die Zeilenenden der Datei prüfen.',
    en: 'The line is longer than 1 MiB. Check the line ends of the file.',
  },
  'cell-error': {
    de: 'Die Zelle enthält einen Fehlerwert ({error}). Bitte die Formel in der Quelle berichtigen.',
    en: 'The cell holds an error value ({error}). Correct the formula in the source.',
  },
  'amount-missing': {
    de: 'Der Betrag fehlt. Ohne Betrag ist die Zeile keine Zahlung.',
    en: 'The amount is missing. Without an amount the row is no payment.',
  },
  'amount-invalid': {
    de: 'Der Wert ist kein Betrag im Format {format} der Spalte.',
    en: 'The value is no amount in the format {format} of the column.',
  },
  'date-missing': {
    de: 'Das Zahlungsdatum fehlt. Ohne Datum ist die Zeile keine Zahlung.',
    en: 'The payment date is missing. Without a date the row is no payment.',
  },
  'date-invalid': {
    de: 'Der Wert ist kein Datum im Format {format} der Spalte oder diesen Tag gibt es nicht.',
    en: 'The value is no date in the format {format} of the column, or there is no such day.',
  },
  'timestamp-invalid': {
    de: 'Der Wert ist kein Zeitpunkt im Format {format} der Spalte oder diesen Zeitpunkt gibt es nicht.',
    en: 'The value is no point in time in the format {format} of the column, or there is no such time.',
  },
  'boolean-invalid': {
    de: 'Der Wert bedeutet weder ja noch nein.',
    en: 'The value means neither yes nor no.',
  },
  'integer-invalid': {
    de: 'Der Wert ist keine ganze Zahl.',
    en: 'The value is no whole number.',
  },
};

export function finishReject(found: FoundReject): Reject {
  return {
    file: found.file,
    line: found.line,
    column: found.header,
    code: found.code,
    value: found.value.slice(0, LONGEST_VALUE),
    parameters: found.detail ?? {},
    message: problemText(rejectTexts, found.code, found.detail ?? {}, 'de'),
  };
}
