import type { Language } from '#pruefwerk/problems';

export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

const phases: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  open: { de: 'Dateien öffnen', en: 'opening files' },
  read: { de: 'Dateien lesen', en: 'reading files' },
  convert: { de: 'Werte prüfen', en: 'checking values' },
  decide: { de: 'Schreibweisen bestimmen', en: 'deciding formats' },
  write: { de: 'Versiegeln', en: 'sealing' },
  prove: { de: 'Nachrechnen', en: 'proving totals' },
  rules: { de: 'Prüfregeln', en: 'rules' },
  evidence: { de: 'Belege sammeln', en: 'collecting evidence' },
  workbook: { de: 'Arbeitsmappe schreiben', en: 'writing workbook' },
  generate: { de: 'Erzeugen', en: 'generating' },
};

/** One line on standard error that is drawn over while work goes on; silent when it is not a terminal. */
export class ProgressLine {
  readonly #language: Language;
  #drawnAt = 0;
  #open = false;

  constructor(language: Language) {
    this.#language = language;
  }

  readonly show = ({ phase, done, total }: Progress): void => {
    if (!process.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.#drawnAt < 80 && done !== total) return;
    this.#drawnAt = now;
    const name = phases[phase]?.[this.#language] ?? phase;
    const share = total ? ` ${Math.floor((100 * done) / total)} %` : done ? ` ${done}` : '';
    process.stderr.write(`\r\u001b[K${name} …${share}`);
    this.#open = true;
  };

  clear(): void {
    if (this.#open) process.stderr.write('\r\u001b[K');
    this.#open = false;
  }
}

/** Says what was decided or set aside while files were taken in. */
export function sayWarnings(warnings: readonly string[], language: Language): void {
  for (const warning of warnings) say(`${language === 'de' ? 'Hinweis' : 'Note'}: ${warning}`);
}

export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
