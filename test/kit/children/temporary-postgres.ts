import { startTemporaryPostgres, stopOnSignal } from '#pruefwerk/platform';

/** A server for tests until a signal comes: `node --import … temporary-postgres.ts` also serves one developer's session. */
const print = (fields: object) => console.log('log', JSON.stringify(fields));
const server = await startTemporaryPostgres({ info: print, warn: print, error: print });
stopOnSignal(() => server.stop());
console.log('ready', server.url);
setInterval(() => undefined, 60_000);
