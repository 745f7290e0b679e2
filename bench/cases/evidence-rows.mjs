/** The same evidence rows for both writers: ten columns as in the sheet Belege zu Auffälligkeiten. */
export function* evidenceRows(count) {
  for (let i = 0; i < count; i += 1) {
    yield {
      redFlagNumber: `A-${String(1 + Math.floor(i / 100)).padStart(4, '0')}`,
      voucherNumber: `B-2025-${String(i).padStart(7, '0')}`,
      paymentDate: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
      benefitType: 'Einmalige Beihilfe Bekleidung',
      amountCents: 1000 + ((i * 7919) % 90_000),
      method: i % 5 ? 'transfer' : 'cash',
      clerk: `SB-${String(1 + (i % 24)).padStart(2, '0')}`,
      release: `SB-${String(1 + ((i + 7) % 24)).padStart(2, '0')}`,
      sourceFile: 'Lindenborn_2025_Q1.csv',
      sourceLine: i + 2,
    };
  }
}
