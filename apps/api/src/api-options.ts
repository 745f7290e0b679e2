import type { AccessSettings } from '#pruefwerk/access';
import type { AppConfig, AppLogger, Clock } from '#pruefwerk/platform';

/** What the process (or a test) gives the API. */
export interface ApiOptions {
  readonly config: AppConfig;
  /** Of the running PostgreSQL, embedded or not. */
  readonly databaseUrl: string;
  readonly log: AppLogger;
  readonly clock?: Clock;
}

export const API_OPTIONS = Symbol('ApiOptions');

/** Half an hour of absence ends a session, however long it may last in all. */
const idleMinutes = 30;

export function accessSettings({ config }: ApiOptions): AccessSettings {
  return { sessionIdleMinutes: idleMinutes, sessionAbsoluteHours: config.sessionHours };
}
