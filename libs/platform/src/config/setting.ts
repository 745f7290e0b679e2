import { type Language } from '#pruefwerk/problems';

/** One thing that is wrong with one environment variable. */
export interface SettingFault {
  readonly variable: string;
  /** What a right value looks like, and what to do. The value itself is not repeated: it may be a password. */
  readonly expected: Readonly<Record<Language, string>>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads variables and collects all faults, so that a person mends them in one go. */
export class SettingReader {
  readonly faults: SettingFault[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  /** An empty variable counts as absent, as shells and container files make them. */
  text(variable: string): string | null {
    const value = this.#env[variable]?.trim();
    return value ? value : null;
  }

  integer(variable: string, range: { min: number; max: number; default: number }): number {
    const value = this.text(variable);
    if (value === null) return range.default;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= range.min && number <= range.max) return number;
    this.fault(variable, {
      de: `eine ganze Zahl von ${range.min} bis ${range.max} (ohne Angabe: ${range.default})`,
      en: `a whole number from ${range.min} to ${range.max} (when absent: ${range.default})`,
    });
    return range.default;
  }

  flag(variable: string): boolean {
    const value = this.text(variable);
    if (value === null || value === 'false' || value === '0') return false;
    if (value === 'true' || value === '1') return true;
    this.fault(variable, {
      de: 'true oder false (ohne Angabe: false)',
      en: 'true or false (when absent: false)',
    });
    return false;
  }

  choice<T extends string>(variable: string, choices: readonly T[], fallback: T): T {
    const value = this.text(variable);
    const found = choices.find((choice) => choice === (value ?? fallback));
    if (found !== undefined) return found;
    this.fault(variable, {
      de: `eines von ${choices.join(', ')} (ohne Angabe: ${fallback})`,
      en: `one of ${choices.join(', ')} (when absent: ${fallback})`,
    });
    return fallback;
  }

  fault(variable: string, expected: SettingFault['expected']): void {
    this.faults.push({ variable, expected });
  }
}
