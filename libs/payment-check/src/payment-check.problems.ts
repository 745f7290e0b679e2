import { Problem, type ProblemParameters, type ProblemTexts } from '#pruefwerk/problems';
import { engineTexts } from '#pruefwerk/engine';
import { intakeTexts } from '#pruefwerk/intake';
import { redFlagTexts } from '#pruefwerk/red-flags';

/** A file that steers the check (mapping, limits, settings) says something that cannot be carried out. */
export class SettingsProblem extends Problem {
  constructor(code: string, parameters: ProblemParameters) {
    super(code, { parameters, status: 422 });
  }
}

/** Texts of everything that a check can run into. */
export const paymentCheckTexts: ProblemTexts = {
  ...intakeTexts,
  ...engineTexts,
  ...redFlagTexts,
  'check.mapping-shape': {
    de: 'Die Spaltenzuordnung muss die Form {"columns": {"Überschrift": "spalte"}} haben. Fehlerhaft ist: {value}.',
    en: 'The column mapping must have the form {"columns": {"header": "column"}}. At fault: {value}.',
  },
  'check.mapping-column': {
    de: 'Die Spaltenzuordnung nennt für „{header}“ die unbekannte Spalte „{column}“. Die zulässigen Namen stehen in docs/PAYMENT-SCHEMA.md.',
    en: 'The column mapping names the unknown column "{column}" for "{header}". The allowed names are listed in docs/PAYMENT-SCHEMA.md.',
  },
  'check.limits-shape': {
    de: 'Zeile {line} der Zeichnungsgrenzen ist unvollständig: Erwartet wird {"limitCents": 50000, "orgUnit": null, "validFrom": "2025-01-01", "validTo": null}.',
    en: 'Entry {line} of the signing limits is incomplete. Expected: {"limitCents": 50000, "orgUnit": null, "validFrom": "2025-01-01", "validTo": null}.',
  },
  'check.unknown-rule': {
    de: 'Die Prüfregel „{rule}“ gibt es nicht. Bekannt sind: {known}.',
    en: 'There is no rule "{rule}". Known rules: {known}.',
  },
};
