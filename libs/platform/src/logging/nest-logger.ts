import type { LoggerService } from '@nestjs/common';
import type { AppLogger } from './create-logger.ts';
import { safeError } from './create-logger.ts';

/** Nest's own messages (start-up, routes) in the same JSON lines. */
export class NestLogger implements LoggerService {
  readonly #log: AppLogger;

  constructor(log: AppLogger) {
    this.#log = log;
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.#write('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.#write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.#write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.#write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.#write('trace', message, rest);
  }

  /** Nest gives the context last; an error's text may hold values, so only its kind and place are kept. */
  #write(level: 'trace' | 'debug' | 'warn' | 'error', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const fields = typeof context === 'string' && !context.includes('\n') ? { context } : {};
    if (message instanceof Error) this.#log[level]({ ...fields, err: safeError(message) }, 'nest');
    else this.#log[level](fields, level === 'error' ? 'nest error' : String(message));
  }
}
