import { createWriteStream } from 'node:fs';
import { writeFindingsWorkbook } from '#pruefwerk/workbook';
import { reportMeasured } from '../measure.mjs';
import { evidenceRows } from './evidence-rows.mjs';

const [file, rowsText] = process.argv.slice(2);
const rows = Number(rowsText);

function* redFlags(count) {
  for (let i = 0; i < count; i += 1) {
    yield {
      number: `A-${String(i + 1).padStart(4, '0')}`,
      ruleId: 'split-under-limit',
      ruleName: 'Betragssplitting unter der Freigabegrenze',
      risk: 'high',
      sentence: 'Drei Zahlungen innerhalb von 4 Tagen ergeben zusammen 1.397,00 €.',
      caseNumber: `AZ-${i}`,
      vouchers: 'B-1, B-2, B-3',
      amountCents: 139_700,
      paymentDate: '2025-03-14',
      method: 'cash',
      captured: 'SB-03',
      released: 'SB-04',
      disposition: null,
      dispositionReason: null,
      disposedBy: null,
      findingNumber: null,
    };
  }
}

await reportMeasured(async () => {
  const flags = rows / 100;
  await writeFindingsWorkbook(
    {
      language: 'de',
      issuedAt: new Date('2026-01-05T10:00:00Z'),
      version: '1',
      engagement: {
        name: 'Messung',
        town: 'Lindenborn',
        authority: 'Stadt Lindenborn',
        subject: 'Einmalige Leistungen',
        periodFrom: '2025-01-01',
        periodTo: '2025-12-31',
        examiners: ['Prüfende'],
      },
      currency: 'EUR',
      ruleSet: '1',
      analysisRun: 'Messung',
      population: {
        source: 'Lindenborn_2025_Q1.csv',
        sha256: '0'.repeat(64),
        files: [],
        read: rows,
        accepted: rows,
        rejected: 0,
        controlTotalCents: 0,
        debitCents: 0,
        creditCents: 0,
        rejects: [],
        reconciliation: null,
      },
      figures: [],
      rules: [],
      findings: [],
      measures: [],
      redFlags: { count: flags, rows: redFlags(flags) },
      evidence: { count: rows, rows: evidenceRows(rows) },
    },
    createWriteStream(file),
  );
});
