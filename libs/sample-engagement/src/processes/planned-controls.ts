import type { DraftControl } from '#pruefwerk/bpmn';

/** Controls that a Sollprozess asks for and that nobody performs yet: they stand in the model alone, numbered S-01 on. */
export const interfaceCheck: DraftControl = {
  ...{ id: 'S-01', name: 'Einzel- und Summenabgleich der Schnittstelle', art: 'abgleich' },
  ...{ wirkung: 'praeventiv', ausfuehrung: 'auto', schluessel: true, frequenz: 'jederFall' },
  nachweis: 'Abgleichprotokoll der Schnittstelle mit Anzahl und Summe je Übergabe',
  ...{ risikoIds: ['R-07', 'R-08'], testId: 'number-gaps' },
};

export const duplicateCheck: DraftControl = {
  ...{ id: 'S-02', name: 'Automatische Dublettenprüfung über alle Stellen', art: 'abgleich' },
  ...{ wirkung: 'praeventiv', ausfuehrung: 'auto', schluessel: true, frequenz: 'jederFall' },
  nachweis: 'Trefferprotokoll mit Entscheidung je Treffer',
  ...{ risikoIds: ['R-02', 'R-03', 'R-08'], testId: 'repeated-one-time-benefit' },
};

export const accountCheck: DraftControl = {
  ...{ id: 'S-03', name: 'Abgleich der Bankverbindung mit der Kontoinhaberschaft' },
  ...{ art: 'abgleich', wirkung: 'praeventiv', ausfuehrung: 'manuell', schluessel: true },
  ...{ frequenz: 'jederFall', nachweis: 'Rückrufvermerk oder Kontobeleg in der E-Akte' },
  ...{ risikoIds: ['R-06'], testId: 'shared-account' },
};

export const runRelease: DraftControl = {
  ...{ id: 'S-04', name: 'Freigabe des Zahlungslaufs durch die Kassenverwaltung' },
  ...{ art: 'vierAugen', wirkung: 'praeventiv', ausfuehrung: 'manuell', schluessel: true },
  ...{ frequenz: 'taeglich', nachweis: 'Freigabeprotokoll mit zwei Kennungen' },
  ...{ risikoIds: ['R-04', 'R-08'], testId: 'missing-second-person' },
};

export const careCheck: DraftControl = {
  ...{ id: 'S-05', name: 'Sperre: kein Beginn der Maßnahme ohne Betreuungszusage' },
  ...{ art: 'plausibilitaet', wirkung: 'praeventiv', ausfuehrung: 'auto', schluessel: true },
  ...{ frequenz: 'jederFall', nachweis: 'Betreuungszusage in der gemeinsamen Fallakte' },
  ...{ risikoIds: ['R-01'], testId: 'missing-application-or-decision' },
};
