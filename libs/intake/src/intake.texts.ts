import type { ProblemTexts } from '#pruefwerk/problems';

/** What happened and what to do, by code of an intake problem or warning. */
export const intakeTexts: ProblemTexts = {
  'intake.file-unreadable': {
    de: 'Die Datei {file} kann nicht gelesen werden ({reason}). Bitte Pfad und Leserechte prüfen.',
    en: 'The file {file} cannot be read ({reason}). Check the path and the permission to read it.',
  },
  'intake.empty-file': {
    de: 'Die Datei {file} ist leer. Bitte die Ausgabe des Fachverfahrens wiederholen.',
    en: 'The file {file} is empty. Export it again.',
  },
  'intake.no-header-found': {
    de: 'In {file} wurde keine Kopfzeile gefunden. Erwartet wird eine Tabelle mit mindestens zwei Spalten, deren Spaltennamen in einer der ersten Zeilen stehen.',
    en: 'No header row was found in {file}. A table of at least two columns is expected, with the column names in one of the first lines.',
  },
  'intake.required-column-missing': {
    de: 'In {file} ist keine Spalte als „{column}“ erkannt worden. Vorhanden sind: {headers}. Bitte die Spalte in der Zuordnung (mapping) angeben.',
    en: 'No column of {file} was recognised as "{column}". Present are: {headers}. Name the column in the mapping.',
  },
  'intake.ambiguous-required-header': {
    de: 'In {file} ist nicht eindeutig, welche Spalte „{column}“ ist; in Frage kommen: {headers}. Bitte in der Zuordnung (mapping) entscheiden.',
    en: 'In {file} it is not clear which column is "{column}"; candidates: {headers}. Decide it in the mapping.',
  },
  'intake.layouts-differ': {
    de: '{file} hat andere Spalten als {firstFile}. Es fehlen: {missing}. Zusätzlich vorhanden: {added}. Dateien einer Grundgesamtheit müssen dieselben Spalten haben; bitte getrennt einlesen oder angleichen.',
    en: '{file} has other columns than {firstFile}. Missing: {missing}. Additional: {added}. The files of one population must have the same columns; take them in separately or align them.',
  },
  'intake.encrypted-workbook': {
    de: 'Die Arbeitsmappe {file} ist mit einem Kennwort geschützt. Bitte ohne Kennwort speichern.',
    en: 'The workbook {file} is protected by a password. Save it without one.',
  },
  'intake.old-workbook': {
    de: '{file} ist im alten Excel-Format (.xls) oder kein Tabellendokument. Bitte als .xlsx oder CSV speichern.',
    en: '{file} is in the old Excel format (.xls) or no spreadsheet. Save it as .xlsx or CSV.',
  },
  'intake.not-a-table': {
    de: '{file} ist keine Tabelle, sondern ein Archiv, ein PDF oder ein Bild. Bitte ein Archiv erst entpacken und die Tabelle als CSV oder Excel (.xlsx) wählen.',
    en: '{file} is no table but an archive, a PDF or a picture. Unpack an archive first and choose the table as CSV or Excel (.xlsx).',
  },
  'intake.workbook-damaged': {
    de: '{file} ist keine lesbare Arbeitsmappe (.xlsx). Bitte die Datei neu speichern.',
    en: '{file} is no readable workbook (.xlsx). Save the file again.',
  },
  'intake.sheet-not-found': {
    de: 'Das Blatt „{sheet}“ gibt es in {file} nicht. Vorhanden sind: {sheets}.',
    en: 'There is no sheet "{sheet}" in {file}. Present are: {sheets}.',
  },
  'intake.mapping-invalid': {
    de: 'Die Zuordnung passt nicht ({reason}): Spalte „{header}“, Ziel „{column}“.',
    en: 'The mapping does not fit ({reason}): column "{header}", target "{column}".',
  },
  'intake.ambiguous-date-format': {
    de: 'In der Spalte „{header}“ lassen alle Werte zwei Lesarten des Datums zu: {formats}. Bitte in der Zuordnung unter formats für „{header}“ angeben, welche gilt.',
    en: 'All values of the column "{header}" can be read in two ways: {formats}. State in the mapping, under formats, which one holds for "{header}".',
  },
  'intake.ambiguous-amount-format': {
    de: 'In der Spalte „{header}“ ist nicht entscheidbar, ob der Punkt oder das Komma die Tausender trennt: {formats}. Bitte in der Zuordnung unter formats für „{header}“ angeben.',
    en: 'In the column "{header}" it cannot be decided whether the point or the comma groups thousands: {formats}. State it in the mapping, under formats, for "{header}".',
  },
  'intake.mixed-formats': {
    de: 'Die Spalte „{header}“ ist uneinheitlich geschrieben ({formats}); keine Schreibweise gilt für mindestens 90 % der Werte. Bitte in der Zuordnung unter formats für „{header}“ die richtige angeben; die übrigen Zeilen werden abgewiesen.',
    en: 'The column "{header}" is written in several ways ({formats}); none holds for at least 90 % of the values. State the right one in the mapping, under formats, for "{header}"; the other rows are rejected.',
  },
  'intake.format-unknown': {
    de: 'Das Format „{format}“ für die Spalte „{header}“ ist unbekannt. Bekannt sind: {known}.',
    en: 'The format "{format}" for the column "{header}" is unknown. Known are: {known}.',
  },
  'intake.file-given-twice': {
    de: '{file} ist doppelt angegeben (gleicher Inhalt oder Name wie {otherFile}). Jede Datei darf nur einmal eingelesen werden.',
    en: '{file} was given twice (same content or name as {otherFile}). Each file may be taken in only once.',
  },
  'intake.output-not-empty': {
    de: 'Das Verzeichnis {directory} enthält andere Dateien. Bitte ein leeres oder neues Verzeichnis angeben.',
    en: 'The directory {directory} holds other files. Name an empty or new directory.',
  },
  'intake.population-unreadable': {
    de: 'In {directory} liegt keine lesbare versiegelte Grundgesamtheit (manifest.json).',
    en: 'There is no readable sealed population (manifest.json) in {directory}.',
  },
  'intake.cancelled': {
    de: 'Das Einlesen wurde abgebrochen; es ist nichts zurückgeblieben.',
    en: 'The intake was cancelled; nothing was left behind.',
  },
  'intake.proof-failed': {
    de: 'Ein interner Nachweis ist gescheitert ({proof}: erwartet {expected}, gefunden {found}). Es wurde nichts versiegelt; bitte den Fehler melden.',
    en: 'An internal proof failed ({proof}: expected {expected}, found {found}). Nothing was sealed; please report the error.',
  },
  'intake.encoding-unfit': {
    de: '„{file}“ ist kein Text in der Kodierung {encoding}. Wählen Sie eine andere Kodierung oder lassen Sie sie erkennen.',
    en: '"{file}" is no text in the encoding {encoding}. Choose another encoding or have it detected.',
  },
  'intake.header-ambiguous': {
    de: 'Die Spalte „{header}“ kann Verschiedenes bedeuten ({candidates}); sie wurde ohne Zuordnung übernommen.',
    en: 'The column "{header}" may mean several things ({candidates}); it was kept without a mapping.',
  },
  'intake.header-doubled': {
    de: 'Die Spalte „{header}“ bedeutet „{column}“ wie schon „{takenBy}“; sie wurde als zusätzliche Spalte übernommen.',
    en: 'The column "{header}" means "{column}", as "{takenBy}" already does; it was kept as an extra column.',
  },
  'intake.debit-credit-unknown': {
    de: 'Die Spalte „{header}“ enthält andere Angaben als Soll und Haben; das Vorzeichen der Beträge richtet sich nicht nach ihr.',
    en: 'The column "{header}" holds other values than debit and credit; the sign of the amounts does not follow it.',
  },
  'intake.amount-signed': {
    de: 'Die Beträge haben ein eigenes Vorzeichen; die Spalte „{header}“ verändert es nicht.',
    en: 'The amounts have a sign of their own; the column "{header}" does not change it.',
  },
  'intake.blank-lines': {
    de: '{file}: {count} leere Zeilen wurden übergangen.',
    en: '{file}: {count} blank lines were passed over.',
  },
  'intake.date-order-by-context': {
    de: 'Die Werte der Spalte „{header}“ lassen zwei Lesarten zu; aus dem Zusammenhang wurde {format} gewählt.',
    en: 'The values of the column "{header}" can be read in two ways; {format} was chosen from the context.',
  },
  'intake.verify-differs': {
    de: '{item} stimmt nicht: im Manifest {expected}, gefunden {found}.',
    en: '{item} does not agree: the manifest says {expected}, found {found}.',
  },
};
