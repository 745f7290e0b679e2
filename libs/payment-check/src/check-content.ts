import type { Language } from '#pruefwerk/problems';
import { RULES, ruleSetVersion } from '#pruefwerk/red-flags';
import type {
  EvidenceRow,
  FindingsWorkbookContent,
  RedFlagRow,
  SummaryFigure,
} from '#pruefwerk/workbook';
import type { CheckedPopulation } from './checked-population.ts';
import { EVIDENCE_LIMIT } from './evidence-row.ts';
import { populationStatement } from './population-statement.ts';
import { amountAtRisk, ruleStatement } from './rule-statement.ts';

const words = {
  de: {
    name: 'Prüfung von Zahlungsdaten',
    subject: 'Auszahlungen der eingelesenen Dateien',
    examiners: 'nicht benannt',
    rows: 'Zahlungen in der Grundgesamtheit',
    total: 'Kontrollsumme (netto)',
    rejected: 'Abgewiesene Zeilen',
    flags: 'Auffälligkeiten',
    risk: 'Betrag in Auffälligkeiten (Zahlungen können mehrfach vorkommen)',
    ran: 'Prüfregeln gelaufen',
    of: 'von',
    run: 'Prüfung ohne Server',
  },
  en: {
    name: 'Check of payment data',
    subject: 'payments of the files taken in',
    examiners: 'not named',
    rows: 'Payments in the population',
    total: 'Control total (net)',
    rejected: 'Rejected rows',
    flags: 'Red flags',
    risk: 'Amount in red flags (payments can occur more than once)',
    ran: 'Rules run',
    of: 'of',
    run: 'check without a server',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The workbook of a check without a server: no findings yet, dispositions are made in the workbook. */
export function checkContent(
  check: CheckedPopulation,
  redFlags: AsyncIterable<RedFlagRow>,
  evidence: AsyncIterable<EvidenceRow>,
): FindingsWorkbookContent {
  const { options, outcomes, population } = check;
  const { language } = options;
  const text = words[language];
  const hits = outcomes.flatMap((outcome) => outcome.hits);
  const shown = hits.reduce((sum, hit) => sum + Math.min(hit.rows.length, EVIDENCE_LIMIT), 0);
  return {
    language,
    issuedAt: options.issuedAt,
    version: '1',
    engagement: {
      name: text.name,
      town: '',
      authority: '',
      subject: text.subject,
      periodFrom: population.manifest.firstPaymentDate,
      periodTo: population.manifest.lastPaymentDate,
      examiners: [text.examiners],
    },
    currency: check.currency,
    ruleSet: ruleSetVersion(RULES),
    analysisRun: text.run,
    population: populationStatement(population.manifest, language),
    figures: figures(check),
    rules: outcomes.map((outcome, index) =>
      ruleStatement(outcome, check.rules[index]?.parameters ?? {}, language),
    ),
    findings: [],
    measures: [],
    redFlags: { count: hits.length, rows: redFlags },
    evidence: { count: shown, rows: evidence },
    dispositions: 'editable',
  };
}

function figures({ options, outcomes, population }: CheckedPopulation): SummaryFigure[] {
  const text = words[options.language];
  const { manifest } = population;
  const ran = outcomes.filter((outcome) => outcome.status === 'ran').length;
  const hits = outcomes.reduce((sum, outcome) => sum + outcome.hits.length, 0);
  const atRisk = outcomes.reduce((sum, outcome) => sum + amountAtRisk(outcome), 0);
  return [
    { label: text.rows, kind: 'count', value: manifest.accepted },
    { label: text.total, kind: 'cents', value: manifest.controlTotalCents },
    { label: text.rejected, kind: 'count', value: manifest.rejected },
    { label: text.flags, kind: 'count', value: hits },
    { label: text.risk, kind: 'cents', value: atRisk },
    { label: text.ran, kind: 'text', value: `${ran} ${text.of} ${outcomes.length}` },
  ];
}
