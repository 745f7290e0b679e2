import { startEmbeddedPostgres, stopOnSignal } from '#pruefwerk/platform';

/** Starts the embedded server in the directory given, prints what happens, and stops it on a signal. */
const [, , dataDir = ''] = process.argv;
const print = (fields: object) => console.log('log', JSON.stringify(fields));

try {
  const log = { info: print, warn: print, error: print };
  const server = await startEmbeddedPostgres({ dataDir, log });
  stopOnSignal(() => server.stop());
  console.log('ready', server.url);
  setInterval(() => undefined, 60_000);
} catch (error) {
  const { code, parameters } = error as { code?: string; parameters?: object };
  console.log('refused', code ?? String(error), JSON.stringify(parameters));
}
