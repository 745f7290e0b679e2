export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside; made once at start by `loadConfig`. */
export interface AppConfig {
  readonly host: string;
  readonly port: number;
  /** Absolute path: embedded database, file store. */
  readonly dataDir: string;
  /** Null: the embedded PostgreSQL is started. */
  readonly databaseUrl: string | null;
  readonly databasePoolSize: number;
  readonly uploadLimitBytes: number;
  readonly logLevel: LogLevel;
  readonly workerConcurrency: number;
  readonly sessionHours: number;
  /** The session cookie is sent over HTTPS only. */
  readonly secureCookie: boolean;
  /** Trust X-Forwarded-* of a proxy in front. */
  readonly trustProxy: boolean;
}
