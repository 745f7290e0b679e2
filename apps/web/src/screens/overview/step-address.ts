import type { Shape } from '../../api/types.ts';

type Kind = Shape<'NextStepDto'>['kind'];

const addresses: Readonly<Record<Kind, string>> = {
  'import-payments': 'zahlungsdaten/neu',
  'map-columns': 'zahlungsdaten',
  'look-at-failed-import': 'zahlungsdaten',
  'reconcile-totals': 'zahlungsdaten',
  'run-analysis': 'analyselaeufe/neu',
  'run-analysis-again': 'analyselaeufe/neu',
  'judge-red-flags-about-persons': 'auffaelligkeiten?stand=open&personal=ja',
  'judge-high-red-flags': 'auffaelligkeiten?stand=open&risiko=high',
  'judge-red-flags': 'auffaelligkeiten?stand=open',
  'answer-queries': 'auffaelligkeiten?stand=query',
  'add-measures': 'feststellungen',
  'chase-overdue-measures': 'massnahmen?ueberfaellig=ja',
  'issue-workbook': 'bericht',
};

/** Where a next step is done. */
export function stepAddress(engagementId: string, kind: Kind): string {
  return `/p/${engagementId}/${addresses[kind]}`;
}
