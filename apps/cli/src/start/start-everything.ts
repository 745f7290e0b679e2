import { setTimeout as pause } from 'node:timers/promises';
import { createLogger, loadConfig, runMigrations, type AppConfig } from '#pruefwerk/platform';
import type { Language } from '#pruefwerk/problems';
import { entities, migrations } from '#pruefwerk/schema';
import { say } from '../terminal.ts';
import { AppProcess } from './child-process.ts';
import { startDatabase } from './database-server.ts';
import { offerSample } from './offer-sample.ts';

export interface StartOptions {
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly sample: boolean;
}

const texts = {
  de: {
    ready: 'Prüfwerk läuft: {address}  (Beenden mit Strg C)',
    api: 'Beschreibung der Schnittstelle: {address}/api/docs',
    ended:
      'Ein Teil der Anwendung ist beendet; Prüfwerk wird angehalten. Näheres steht im Protokoll darüber.',
  },
  en: {
    ready: 'Prüfwerk is running: {address}  (stop with Ctrl C)',
    api: 'Description of the interface: {address}/api/docs',
    ended: 'A part of the application has ended; Prüfwerk stops. See the log above.',
  },
} as const;

/** Database, API, worker and sample; ends when asked to, or when a part of it has ended. */
export async function startEverything({ language, signal, sample }: StartOptions): Promise<void> {
  // A person reads the few sentences of this command; the log's lines are there on request.
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env });
  const log = createLogger(config.logLevel, 'start');
  const database = await startDatabase(config, log);
  const parts: AppProcess[] = [];
  try {
    await runMigrations({ url: database.url, entities, migrations });
    const env = {
      DATABASE_URL: database.url,
      DATA_DIR: config.dataDir,
      LOG_LEVEL: config.logLevel,
    };
    parts.push(new AppProcess('api', env), new AppProcess('worker', env));
    const anyEnded = Promise.race(parts.map((part) => part.ended)).then(() => 'ended' as const);
    const address = `http://${config.host}:${config.port}`;
    const life = run(config, database.url, address, { language, signal, sample });
    if ((await Promise.race([life, anyEnded])) === 'ended' && !signal.aborted) {
      process.exitCode = 3;
      say(texts[language].ended);
    }
  } finally {
    await Promise.all(parts.map((part) => part.stop()));
    await database.stop();
  }
}

async function run(
  config: AppConfig,
  url: string,
  address: string,
  options: StartOptions,
): Promise<void> {
  const { language, signal } = options;
  await untilReady(address, signal);
  for (const line of [texts[language].ready, texts[language].api])
    say(line.replace('{address}', address));
  if (options.sample && !signal.aborted) await offerSample(config, url, language, signal);
  if (!signal.aborted)
    await new Promise((done) => signal.addEventListener('abort', done, { once: true }));
}

async function untilReady(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await pause(200);
  }
}
