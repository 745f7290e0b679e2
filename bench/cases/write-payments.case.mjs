// Writes a German export: semicolon, decimal comma, dd.mm.yyyy, Windows-1252. Values vary by position only.
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { reportMeasured } from '../measure.mjs';

const [file, rowsText] = process.argv.slice(2);
const rows = Number(rowsText);
const header =
  'Buchungsnummer;Dienststelle;Aktenzeichen;BG-Nummer;Personennr;Empfängerart;Zahlungsempfänger;IBAN;Zahlweg;Auszahlungsbetrag;Währung;Leistungsart;Rechtskreis;einmalig;Antragsnummer;Bescheidnummer;Bescheiddatum;Erfasser;Zahldatum;Verwendungszweck';
const two = (value) => String(value).padStart(2, '0');
const amount = (cents) =>
  `${String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, '.')},${two(cents % 100)}`;

function line(i) {
  const person = (i * 7919) % 200_000;
  const day = `${two(1 + (i % 28))}.${two(1 + ((i >> 5) % 12))}.2025`;
  const cents = 1000 + ((i * 104_729) % 250_000);
  const account = `DE${two(2 + (person % 97))}99999999${String(person).padStart(10, '0')}`;
  return `B${i};Außenstelle ${i % 4};AZ-${person % 90_000};BG${person % 90_000};P${person};Leistungsberechtigte;Müster, Jörg ${person};${account};Überweisung;${amount(cents)};EUR;SGB2-RB;SGB II;${i % 9 ? 'N' : 'J'};A${i % 300_000};B${i % 300_000};${day};SB${i % 24};${day};"Leistung ${two(1 + (i % 12))}/2025 für Ihren Haushalt"\r\n`;
}

await reportMeasured(async () => {
  const out = createWriteStream(file);
  out.write(Buffer.from(`${header}\r\n`, 'latin1'));
  for (let start = 0; start < rows; start += 5000) {
    let block = '';
    for (let i = start; i < Math.min(start + 5000, rows); i += 1) block += line(i);
    if (!out.write(Buffer.from(block, 'latin1')))
      await new Promise((done) => out.once('drain', done));
  }
  out.end();
  await finished(out);
});
