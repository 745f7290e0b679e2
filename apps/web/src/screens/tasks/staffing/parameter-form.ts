import type { NewFacts } from '../record-writers.ts';
import type { OwnParameter } from '../tasks.queries.ts';
import { validityFaults } from '../../engagement-settings/validity-faults.ts';

/** As the form holds it: '' for nothing; the value in the unit that people write: minutes, percent, euro. */
export interface ParameterForm {
  readonly kind: OwnParameter['kind'];
  readonly status: NonNullable<OwnParameter['status']>;
  readonly payGrade: string;
  readonly value: number | '';
  readonly validFrom: string;
  readonly validTo: string;
  readonly source: string;
  readonly verified: boolean;
}

/** A new one begins with the year that is shown. */
export function parameterForm(parameter: OwnParameter | null, year: number | null): ParameterForm {
  return {
    kind: parameter?.kind ?? 'working-minutes',
    status: parameter?.status ?? 'tarif',
    payGrade: parameter?.payGrade ?? '',
    value: parameter ? parameter.value / unitOf(parameter.kind) : '',
    validFrom: parameter ? (parameter.validFrom ?? '') : year === null ? '' : `${year}-01-01`,
    validTo: parameter?.validTo ?? '',
    source: parameter?.source ?? '',
    verified: parameter?.verified ?? false,
  };
}

/** Stored units in one that people write: cents in a euro, hundredths in a percent. */
export function unitOf(kind: OwnParameter['kind']): number {
  return kind === 'working-minutes' ? 1 : 100;
}

export function parameterFacts(form: ParameterForm): NewFacts<'staffing-parameters'> {
  const { kind, status, payGrade } = form;
  return {
    kind,
    status: kind === 'working-minutes' ? status : null,
    payGrade: kind === 'hourly-rate' ? payGrade.trim() : null,
    ...parameterChange(form),
  };
}

/** What can still be changed of one that is there. */
export function parameterChange(form: ParameterForm) {
  return {
    value: Math.round(Number(form.value) * unitOf(form.kind)),
    validFrom: form.validFrom || null,
    validTo: form.validTo || null,
    source: form.source.trim(),
    verified: form.verified,
  };
}

/** Message by field; '' says that something is missing. @param reversed what is said of a period that ends early */
export function parameterFaults(form: ParameterForm, reversed: string): Record<string, string> {
  const days = validityFaults(form);
  return {
    ...(form.value === '' ? { value: '' } : {}),
    ...(form.source.trim() === '' ? { source: '' } : {}),
    ...(form.kind === 'hourly-rate' && form.payGrade.trim() === '' ? { payGrade: '' } : {}),
    ...(days.validFrom ? { validFrom: '' } : {}),
    ...(days.validTo ? { validTo: days.validTo === 'period.reversed' ? reversed : '' } : {}),
  };
}
