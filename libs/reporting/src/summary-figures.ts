import type { AnalysisRun } from '#pruefwerk/analysis';
import { Finding, Measure } from '#pruefwerk/findings';
import type { Dataset } from '#pruefwerk/payments';
import type { Language } from '#pruefwerk/problems';
import type { SummaryFigure } from '#pruefwerk/workbook';
import { type EntityManager, In, Not } from 'typeorm';
import { type Export, showsPersons } from './export.entity.ts';
import { toldOutcomes } from './rule-statements.ts';

const words = {
  de: {
    rows: 'Zahlungen in der Grundgesamtheit',
    total: 'Kontrollsumme (netto)',
    rejected: 'Abgewiesene Zeilen',
    flags: 'Auffälligkeiten des Laufs',
    ran: 'Prüfregeln gelaufen',
    of: 'von',
    findings: 'Feststellungen',
    confirmed: 'Bestätigter Betrag',
    measures: 'Maßnahmen offen oder in Umsetzung',
  },
  en: {
    rows: 'Payments in the population',
    total: 'Control total (net)',
    rejected: 'Rejected rows',
    flags: 'Red flags of the run',
    ran: 'Rules run',
    of: 'of',
    findings: 'Findings',
    confirmed: 'Confirmed amount',
    measures: 'Measures open or in progress',
  },
} as const satisfies Record<Language, Record<string, string>>;

interface Reported {
  readonly one: Export;
  readonly run: AnalysisRun;
  readonly dataset: Dataset;
}

export async function summaryFigures(
  manager: EntityManager,
  { one, run, dataset }: Reported,
): Promise<SummaryFigure[]> {
  const { engagementId, language } = one;
  const text = words[language];
  const { manifest } = dataset;
  const ran = run.outcomes.filter((outcome) => outcome.status === 'ran').length;
  const told = toldOutcomes(run, showsPersons(one));
  const hits = told.reduce((sum, outcome) => sum + outcome.hits, 0);
  const findings = await manager.findBy(Finding, { engagementId, status: Not('withdrawn') });
  const confirmed = findings.reduce((sum, one) => sum + (one.amountConfirmedCents ?? 0), 0);
  const pending = In(['open', 'in-progress']);
  return [
    { label: text.rows, kind: 'count', value: manifest.accepted },
    { label: text.total, kind: 'cents', value: manifest.controlTotalCents },
    { label: text.rejected, kind: 'count', value: manifest.rejected },
    { label: text.ran, kind: 'text', value: `${ran} ${text.of} ${run.outcomes.length}` },
    { label: text.flags, kind: 'count', value: hits },
    { label: text.findings, kind: 'count', value: findings.length },
    { label: text.confirmed, kind: 'cents', value: confirmed },
    {
      label: text.measures,
      kind: 'count',
      value: await manager.countBy(Measure, { engagementId, status: pending }),
    },
  ];
}
