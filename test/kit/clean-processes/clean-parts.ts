import type { FileAttributes, FileLane } from '../process-file.ts';

/** Minutes of work; a share of five keeps figures plain. */
export const minutes = (grundzeitMin: number, more: FileAttributes = {}): FileAttributes => ({
  grundzeitMin,
  ...more,
});

export const keyControl = (id: string, more: FileAttributes = {}): FileAttributes => ({
  ...{ id, art: 'vierAugen', wirkung: 'praeventiv', ausfuehrung: 'manuell', schluessel: true },
  ...{ nachweis: 'Protokoll des Fachverfahrens', frequenz: 'jederFall' },
  testId: 'missing-second-person',
  ...more,
});

export const duplicateCheck = (id: string): FileAttributes => ({
  ...{ id, art: 'abgleich', wirkung: 'praeventiv', ausfuehrung: 'auto' },
  testId: 'duplicate-payment',
});

export const lane = (id: string, name: string, more: FileAttributes = {}): FileLane => ({
  ...{ id, name },
  rolle: { rolleRef: `rolle-${id}`, vertretung: 'Vertretung der Abteilung', ...more },
});

export const payment = (more: FileAttributes = {}): FileAttributes =>
  minutes(2, { zahlungsrelevant: 'zahltAus', zahlweg: 'ueberweisung', itSysteme: 'SAP', ...more });
