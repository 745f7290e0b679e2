import { type Language, Problem, type ProblemTexts } from '#pruefwerk/problems';
import type { SettingFault } from './setting.ts';

/** One or more environment variables are wrong; the program does not start. */
export class InvalidConfig extends Problem {
  readonly faults: readonly SettingFault[];

  constructor(faults: readonly SettingFault[]) {
    super('config.invalid', {
      status: 500,
      level: 'error',
      parameters: {
        variables: faults.map(({ variable }) => variable).join(', '),
        faultsDe: list(faults, 'de'),
        faultsEn: list(faults, 'en'),
      },
    });
    this.faults = faults;
  }
}

function list(faults: readonly SettingFault[], language: Language): string {
  return faults.map(({ variable, expected }) => `\n  ${variable}: ${expected[language]}`).join('');
}

export const configTexts: ProblemTexts = {
  'config.invalid': {
    de: 'Prüfwerk startet nicht, weil Umgebungsvariablen unbrauchbar sind. Erwartet wird:{faultsDe}\nBitte berichtigen oder weglassen und erneut starten.',
    en: 'Prüfwerk does not start because environment variables are unusable. Expected:{faultsEn}\nCorrect or remove them and start again.',
  },
};
