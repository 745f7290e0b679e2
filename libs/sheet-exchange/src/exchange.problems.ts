import { Problem, type ProblemTexts } from '#pruefwerk/problems';

/** The file is no workbook that can be read, or none that was issued for exchange. */
export class NotAnExchangeSheet extends Problem {
  constructor(cause?: unknown) {
    super('sheet-exchange-not-issued-here', { status: 422, cause });
  }
}

export class ExchangeSheetTooLarge extends Problem {
  constructor() {
    super('sheet-exchange-too-large', { status: 413 });
  }
}

export class SheetOfOtherEngagement extends Problem {
  constructor() {
    super('sheet-exchange-other-engagement', { status: 422 });
  }
}

export class SheetOfOtherTable extends Problem {
  constructor(expected: string) {
    super('sheet-exchange-other-table', { status: 422, parameters: { expected } });
  }
}

/** What the sheet remembers of the time of issue does not match its digest. */
export class BaseStateAltered extends Problem {
  constructor() {
    super('sheet-exchange-base-altered', { status: 422 });
  }
}

/** No row of any sheet has the headings. */
export class HeadingsNotFound extends Problem {
  constructor() {
    super('sheet-exchange-headings-missing', { status: 422 });
  }
}

export const sheetExchangeTexts: ProblemTexts = {
  'sheet-exchange-not-issued-here': {
    de: 'Die Datei ist keine von Prüfwerk ausgegebene Tabelle, oder ihr verborgenes Blatt mit dem Ausgabestand fehlt. Bitte die Tabelle neu ausgeben und die Änderungen dort eintragen.',
    en: 'The file is not a table issued by Prüfwerk, or its hidden sheet with the state at issue is missing. Please issue the table again and enter the changes there.',
  },
  'sheet-exchange-too-large': {
    de: 'Die Datei ist größer, als eine ausgegebene Tabelle sein kann. Es wurde nichts gelesen. Bitte die ausgegebene Tabelle verwenden und fremde Blätter oder Bilder entfernen.',
    en: 'The file is larger than an issued table can be. Nothing was read. Please use the issued table and remove other sheets or pictures.',
  },
  'sheet-exchange-other-engagement': {
    de: 'Die Tabelle wurde für eine andere Prüfung ausgegeben. Es wurde nichts übernommen. Bitte die Datei dieser Prüfung wählen.',
    en: 'The table was issued for another engagement. Nothing was taken over. Please choose the file of this engagement.',
  },
  'sheet-exchange-other-table': {
    de: 'Die Datei enthält eine andere Tabelle; erwartet wird „{expected}“. Es wurde nichts übernommen. Bitte die passende Datei wählen.',
    en: 'The file holds another table; “{expected}” is expected. Nothing was taken over. Please choose the matching file.',
  },
  'sheet-exchange-base-altered': {
    de: 'Der verborgene Ausgabestand der Tabelle wurde verändert; was neu ist, lässt sich nicht mehr sicher erkennen. Es wurde nichts übernommen. Bitte die Tabelle neu ausgeben und die Änderungen dort eintragen.',
    en: 'The hidden state at issue of the table was altered, so changes can no longer be told for certain. Nothing was taken over. Please issue the table again and enter the changes there.',
  },
  'sheet-exchange-headings-missing': {
    de: 'Die Überschriften der Tabelle wurden nicht gefunden. Bitte die Überschriftenzeile wie ausgegeben lassen; Spalten dürfen verschoben und eingefügt werden.',
    en: 'The headings of the table were not found. Please leave the heading row as issued; columns may be moved and inserted.',
  },
};
