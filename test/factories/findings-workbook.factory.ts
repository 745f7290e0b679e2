import {
  type EvidenceRow,
  type FindingRow,
  type FindingsWorkbookContent,
  type MeasureRow,
  type RedFlagRow,
  type RuleStatement,
} from '#pruefwerk/workbook';

const RISKS = ['high', 'medium', 'low'] as const;
const METHODS = ['Überweisung', 'bar', 'Bezahlkarte', 'Scheck'];
const RULES: readonly (readonly [string, string])[] = [
  ['duplicate-payment', 'Doppelte Zahlung an denselben Empfänger'],
  ['same-payment-different-payees', 'Gleiche Zahlung an verschiedene Empfänger'],
  ['missing-second-person', 'Erfassung und Freigabe durch dieselbe Person'],
  ['split-under-limit', 'Betragssplitting unter der Freigabegrenze'],
  ['hugging-the-limit', 'Beträge knapp unter der Freigabegrenze'],
  ['shared-account', 'Ein Konto für mehrere Haushalte'],
  ['repeated-one-time-benefit', 'Einmalige Leistung innerhalb der Wartezeit wiederholt'],
  ['missing-application', 'Zahlung ohne Antrag oder Bescheid'],
  ['outside-working-days', 'Erfassung oder Freigabe außerhalb der Arbeitstage'],
  ['first-two-digits', 'Ziffernanalyse der ersten beiden Stellen'],
  ['number-gaps', 'Lücken in der Belegnummernfolge'],
  ['cash-over-limit', 'Barauszahlung über der Bargrenze'],
];

export const sampleRule = (index: number): RuleStatement => ({
  ruleId: RULES[index % RULES.length]![0],
  name: RULES[index % RULES.length]![1],
  version: 1 + (index % 3),
  risk: RISKS[index % 3]!,
  status: index === 9 ? 'not-applicable' : 'ran',
  reason:
    index === 9
      ? 'Die Beträge reichen nicht über drei Größenordnungen (Spalte amount: 1,8).'
      : null,
  parameters: 'Zeitfenster = 30 Tage; Mindestbetrag = 50,00 €; Storno zuerst erkennen = ja',
  hits: index === 9 ? 0 : (index * 37) % 61,
  amountAtRiskCents: index === 9 ? 0 : index * 1_234_567,
  durationMs: null,
});

export const sampleFinding = (index: number): FindingRow => ({
  number: `F-${String(index + 1).padStart(2, '0')}`,
  area: 'Einmalige Leistungen',
  title: 'Erstausstattung mehrfach innerhalb der Wartezeit bewilligt',
  facts:
    'In 14 von 220 geprüften Fällen wurde die Erstausstattung der Wohnung innerhalb von 24 Monaten ein zweites Mal ausgezahlt, ohne dass ein Umzug, ein Brand oder ein anderer Anlass in der Akte vermerkt ist.',
  criterion: '§ 24 Abs. 3 Satz 1 Nr. 1 SGB II; Dienstanweisung 3/2024, Ziffer 4.2',
  cause: 'Das Fachverfahren zeigt frühere einmalige Leistungen bei der Erfassung nicht an.',
  effect: 'Nicht belegte Mehrausgaben; Rückforderungen werden mit der Zeit unwahrscheinlicher.',
  risk: RISKS[index % 3]!,
  amountCents: 1_863_440 + index,
  cases: 14,
  control: 'K-04',
  recommendation:
    'Vor der Bewilligung ist die Zahlungsliste des Falls einzusehen und das Ergebnis im Bescheidvermerk festzuhalten.',
  response: null,
  status: 'in-consultation',
});

export const sampleMeasure = (index: number): MeasureRow => ({
  number: `M-${String(index + 1).padStart(2, '0')}`,
  findingNumber: `F-${String((index % 3) + 1).padStart(2, '0')}`,
  measure:
    'Hinweisfenster im Fachverfahren einrichten und die Dienstanweisung um die Einsichtnahme ergänzen',
  responsible: 'Fachbereich 3, Leitung',
  dueDate: index % 2 === 0 ? '2026-02-28' : '2026-06-30',
  status: (['open', 'in-progress', 'done', 'declined'] as const)[index % 4]!,
  remark: null,
});

export const sampleRedFlag = (index: number): RedFlagRow => {
  const [ruleId, ruleName] = RULES[index % RULES.length]!;
  return {
    number: `A-${String(index + 1).padStart(4, '0')}`,
    ruleId,
    ruleName,
    risk: RISKS[index % 3]!,
    sentence:
      'Am 14.03.2026 und am 17.03.2026 wurden je 384,62 € an denselben Empfänger im Fall 0047-2211 gezahlt; Leistungsart und Verwendungszweck stimmen überein, eine Stornierung liegt nicht vor.',
    caseNumber: `00${4700 + index}-22`,
    vouchers: '0004711, 0004798',
    amountCents: 38_462 + index * 100,
    paymentDate: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
    method: METHODS[index % METHODS.length]!,
    captured: 'SB-07',
    released: index % 5 === 0 ? null : '2026-03-17T10:31',
    disposition: index % 4 === 0 ? 'Rückfrage' : null,
    dispositionReason: index % 4 === 0 ? 'Zweitschrift des Bescheids angefordert' : null,
    disposedBy: index % 4 === 0 ? 'Prüfung 1, 18.03.2026' : null,
    findingNumber: index % 10 === 0 ? 'F-01' : null,
  };
};

export const sampleEvidence = (index: number, redFlags: number): EvidenceRow => ({
  redFlagNumber: `A-${String((index % redFlags) + 1).padStart(4, '0')}`,
  voucherNumber: `000${4711 + index}`,
  paymentDate: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
  benefitType: 'Hilfe zum Lebensunterhalt, laufend (§ 3 AsylbLG)',
  amountCents: index % 9 === 0 ? -12_050 : 38_462 + index,
  method: METHODS[index % METHODS.length]!,
  clerk: `SB-${String((index % 12) + 1).padStart(2, '0')}`,
  release: '2026-03-17',
  sourceFile: 'Lindenborn_Zahlungen_2026-03.csv',
  sourceLine: index + 2,
});

export function* generated<Row>(count: number, row: (index: number) => Row): Generator<Row> {
  for (let index = 0; index < count; index += 1) yield row(index);
}

const HASH = '3f9a5c0d7e21b84466f0a2d19c5b7e8834d1f6a09b2c7d5e1f8a3b6c4d9e0f12';

/** Content of a workbook about the invented town Lindenborn; sizes and any part can be overridden. */
export function findingsWorkbookContent(
  overrides: Partial<FindingsWorkbookContent> = {},
  sizes: { redFlags?: number; evidence?: number; rules?: number } = {},
): FindingsWorkbookContent {
  const { redFlags = 3, evidence = 5, rules = 12 } = sizes;
  return {
    language: 'de',
    issuedAt: new Date('2026-03-20T09:00:00Z'),
    version: '1',
    engagement: {
      name: 'Prüfung der Leistungszahlungen nach AsylbLG, SGB II und SGB XII 2025/2026',
      town: 'Lindenborn',
      authority: 'Stadt Lindenborn · Rechnungsprüfungsamt',
      subject: 'Zahlungen des Fachbereichs Soziales an Leistungsberechtigte und Dritte',
      periodFrom: '2025-04-01',
      periodTo: '2026-03-31',
      examiners: ['Prüfung 1', 'Prüfung 2'],
    },
    currency: 'EUR',
    ruleSet: 'Prüfwerk Regelwerk 1',
    analysisRun: 'L-0001',
    population: {
      source: 'Fachverfahren Soziales, Zahlungsexport (12 Dateien)',
      sha256: HASH,
      files: Array.from({ length: 12 }, (_, month) => ({
        name: `Lindenborn_Zahlungen_${String(month + 1).padStart(2, '0')}.csv`,
        sha256: HASH,
        rows: 4000 + month,
        accepted: 3990 + month,
        rejected: 10,
      })),
      read: 48_066,
      accepted: 47_946,
      rejected: 120,
      controlTotalCents: 1_834_455_021,
      debitCents: 1_840_000_000,
      creditCents: -5_544_979,
      rejects: [
        {
          code: 'invalid-amount',
          text: 'Der Betrag ist keine Zahl; bitte in der Quelle berichtigen.',
          rows: 80,
        },
        { code: 'invalid-date', text: 'Das Zahldatum gibt es nicht.', rows: 40 },
      ],
      reconciliation: null,
    },
    figures: [
      { label: 'geprüfte Zahlungen', kind: 'count', value: 47_946 },
      { label: 'Summe der Zahlungen (netto)', kind: 'cents', value: 1_834_455_021 },
      { label: 'Auffälligkeiten', kind: 'count', value: redFlags },
      { label: 'Anteil auffälliger Zahlungen', kind: 'share', value: 0.016 },
      { label: 'erste Zahlung', kind: 'date', value: '2025-04-01' },
    ],
    rules: Array.from({ length: rules }, (_, index) => sampleRule(index)),
    findings: [0, 1, 2].map(sampleFinding),
    measures: [0, 1, 2, 3].map(sampleMeasure),
    redFlags: { count: redFlags, rows: generated(redFlags, sampleRedFlag) },
    evidence: {
      count: evidence,
      rows: generated(evidence, (index) => sampleEvidence(index, redFlags)),
    },
    ...overrides,
  };
}
