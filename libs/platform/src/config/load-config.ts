import { resolve } from 'node:path';
import { type AppConfig, LOG_LEVELS } from './app-config.ts';
import { InvalidConfig } from './config.problem.ts';
import { type Environment, SettingReader } from './setting.ts';

const MEGABYTE = 1_048_576;

/**
 * The configuration from environment variables; relative paths count from `baseDir` (default: the working directory).
 * @throws InvalidConfig that names every wrong variable.
 */
export function loadConfig(env: Environment, baseDir: string = process.cwd()): AppConfig {
  const read = new SettingReader(env);
  const config: AppConfig = {
    host: hostName(read),
    port: read.integer('PORT', { min: 0, max: 65_535, default: 4000 }),
    dataDir: resolve(baseDir, read.text('DATA_DIR') ?? '.pruefwerk'),
    databaseUrl: databaseUrl(read),
    databasePoolSize: read.integer('DATABASE_POOL_SIZE', { min: 2, max: 200, default: 10 }),
    uploadLimitBytes:
      read.integer('UPLOAD_LIMIT_MB', { min: 1, max: 102_400, default: 2_048 }) * MEGABYTE,
    logLevel: read.choice('LOG_LEVEL', LOG_LEVELS, 'info'),
    workerConcurrency: read.integer('WORKER_CONCURRENCY', { min: 1, max: 64, default: 1 }),
    sessionHours: read.integer('SESSION_HOURS', { min: 1, max: 168, default: 10 }),
    secureCookie: read.flag('SECURE_COOKIE'),
    trustProxy: read.flag('TRUST_PROXY'),
  };
  if (read.faults.length > 0) throw new InvalidConfig(read.faults);
  return config;
}

function hostName(read: SettingReader): string {
  const host = read.text('HOST') ?? '127.0.0.1';
  if (/^[\w.:-]+$/.test(host)) return host;
  read.fault('HOST', {
    de: 'ein Rechnername oder eine Adresse zum Lauschen, zum Beispiel 127.0.0.1 oder 0.0.0.0',
    en: 'a host name or address to listen on, for example 127.0.0.1 or 0.0.0.0',
  });
  return host;
}

function databaseUrl(read: SettingReader): string | null {
  const value = read.text('DATABASE_URL');
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:';
  if (isPostgres && url.pathname.length > 1) return value;
  read.fault('DATABASE_URL', {
    de: 'postgres://Anmeldung:Kennwort@Rechner:5432/Datenbank, Sonderzeichen prozentkodiert (ohne Angabe: eingebautes PostgreSQL)',
    en: 'postgres://login:password@host:5432/database, special characters percent-encoded (when absent: embedded PostgreSQL)',
  });
  return null;
}
