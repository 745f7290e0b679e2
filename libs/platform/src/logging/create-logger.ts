import pino, { type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../config/app-config.ts';

export type AppLogger = Logger;

/** Never logged, wherever they stand: a second net below the rule that only codes, ids and counts are logged. */
const SECRET_FIELDS = [
  'password',
  'token',
  'cookie',
  'authorization',
  'secret',
  'url',
  'body',
  'query',
  'headers',
  'parameters',
  'detail',
];

/** JSON lines on standard output (or the given stream), with UTC times. */
export function createLogger(level: LogLevel, name: string, stream?: DestinationStream): AppLogger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino(
    {
      name,
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths, remove: true },
      serializers: { err: safeError, error: safeError },
    },
    stream ?? pino.destination({ dest: 1, sync: true }),
  );
}

/** Class, code and place of an error. Not its message: those of databases and parsers quote values. */
export function safeError(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? 'text' : error;
  const { code } = error as { code?: unknown };
  const stack = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: stack.slice(0, 10).map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: safeError(error.cause) } : {}),
  };
}
