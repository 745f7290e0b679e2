import type { Language } from '#pruefwerk/problems';

/** What every command is given. */
export interface CommandContext {
  readonly language: Language;
  /** Fires on Ctrl C and on a request to terminate. */
  readonly signal: AbortSignal;
}
