const HEADER =
  'Zahlungs-ID;Aktenzeichen;Kreditor;Zahlungsempfaenger;IBAN;Betrag;Zahldatum;Leistungsart;Verwendungszweck;erfasst von;freigegeben von';

export interface FilePayment {
  readonly id: string;
  readonly amount: string;
  readonly date: string;
  readonly payee?: string;
  readonly purpose?: string;
  readonly clerk?: string;
  readonly release?: string;
}

/** A case system's export: semicolons, decimal comma, dd.mm.yyyy, Windows-1252. */
export function paymentFile(payments: readonly FilePayment[], header = HEADER): Buffer {
  const lines = payments.map(
    ({ id, amount, date, payee = 'K-1', purpose = 'Möbel', clerk = 'Meier', release = 'Huber' }) =>
      [
        id,
        `AZ-${payee}`,
        payee,
        `Empfänger ${payee}`,
        '',
        amount,
        date,
        'EB',
        purpose,
        clerk,
        release,
      ].join(';'),
  );
  return Buffer.from([header, ...lines].join('\r\n') + '\r\n', 'latin1');
}

/** Forty unremarkable payments, one duplicate payment of 397,00 and two rows that cannot be payments. */
export function smallFile(): Buffer {
  return paymentFile([
    ...Array.from({ length: 40 }, (_, n) => ({
      id: String(1001 + n),
      amount: `${100 + 7 * n},${10 + n}`,
      date: `${String(1 + (n % 27)).padStart(2, '0')}.03.2025`,
      payee: `K-${n}`,
      purpose: `Monat ${n}`,
    })),
    { id: '2001', amount: '397,00', date: '12.03.2025', payee: 'K-90', purpose: 'Erstausstattung' },
    { id: '2002', amount: '397,00', date: '14.03.2025', payee: 'K-90', purpose: 'Erstausstattung' },
    { id: '2003', amount: 'keine', date: '14.03.2025', payee: 'K-91' },
    { id: '2004', amount: '12,00', date: '31.02.2025', payee: 'K-92' },
  ]);
}
