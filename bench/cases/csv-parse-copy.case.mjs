// Peer where Python is absent: csv-parse reads, PostgreSQL takes the rows by COPY. No rejects, no totals, no hash.
import { parse } from 'csv-parse';
import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { startTemporaryPostgres } from '#pruefwerk/platform';
import { reportMeasured } from '../measure.mjs';

const [file] = process.argv.slice(2);
const log = { info: () => undefined, warn: console.error, error: console.error };
const server = await startTemporaryPostgres(log);
const client = new pg.Client({ connectionString: server.url });
await client.connect();
try {
  await reportMeasured(async () => {
    const columns = Array.from({ length: 20 }, (_, i) => `c${i} text`);
    await client.query(`create unlogged table raw (${columns.join(', ')})`);
    const tabbed = new Transform({
      writableObjectMode: true,
      transform: (record, _, done) => done(null, `${record.join('\t')}\n`),
    });
    await pipeline(
      createReadStream(file),
      parse({ delimiter: ';', encoding: 'latin1', from_line: 2 }),
      tabbed,
      client.query(copyFrom('copy raw from stdin')),
    );
    await client.query(`create table payments as select c0, to_date(c18, 'DD.MM.YYYY') as payment_date,
      cast(replace(replace(c9, '.', ''), ',', '.') as numeric(14, 2)) as amount, c4, c7, c11, c17 from raw`);
  });
} finally {
  await client.end();
  await server.stop();
}
