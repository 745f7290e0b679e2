// Copies of a sealed population side by side: other persons, cases, accounts and number series, the same days and clerks.
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportMeasured } from '../measure.mjs';

const [from, to, copiesText] = process.argv.slice(2);
const copies = Number(copiesText);
const identifying = [
  'payment_id',
  'case_number',
  'household_id',
  'person_id',
  'payee_name',
  'iban',
  'application_no',
  'decision_no',
  'document_no',
  'reversal_of',
  'end_to_end_id',
  'remittance',
];

await reportMeasured(async () => {
  const manifest = JSON.parse(readFileSync(join(from, 'manifest.json'), 'utf8'));
  mkdirSync(to, { recursive: true });
  const present = manifest.columns
    .map((column) => column.name)
    .filter((name) => identifying.includes(name));
  const replaced = present.map(
    (name) => `case when k = 0 then ${name} else 'C' || k || '-' || ${name} end as ${name}`,
  );
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`copy (
    select * exclude (k) replace (row_no + k * ${manifest.accepted} as row_no${replaced.map((one) => `, ${one}`).join('')})
    from read_parquet('${join(from, 'payments.parquet')}') cross join generate_series(0, ${copies - 1}) as copies(k)
  ) to '${join(to, 'payments.parquet')}' (format parquet, compression zstd)`);
  const enlarged = {
    ...manifest,
    read: manifest.read * copies,
    accepted: manifest.accepted * copies,
  };
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(enlarged));
});
