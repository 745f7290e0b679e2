import type { BranchService } from '../organisation.queries.ts';
import type { RecordFacts } from '../record-writers.ts';

export const serviceWords = [
  'asylum-benefits',
  'basic-income-support',
  'social-assistance',
  'housing-benefit',
  'education-package',
  'child-care',
  'integration-guidance',
  'debt-counselling',
  'cash-payment',
  'other',
] as const satisfies readonly BranchService['service'][];
export const serviceKinds = ['processing', 'counselling-only'] as const;

/** As the form holds it: '' for nothing. */
export interface ServiceForm {
  readonly service: BranchService['service'];
  readonly name: string;
  readonly kind: BranchService['kind'];
  readonly validFrom: string;
  readonly validTo: string;
}

export function serviceForm(service: BranchService | null): ServiceForm {
  return {
    service: service?.service ?? 'asylum-benefits',
    name: service?.name ?? '',
    kind: service?.kind ?? 'processing',
    validFrom: service?.validFrom ?? '',
    validTo: service?.validTo ?? '',
  };
}

/** Only a service that is none of the list carries a name of its own. */
export function serviceFacts(form: ServiceForm, unitId: string): RecordFacts<'services'> {
  const { service, kind, validFrom, validTo } = form;
  return {
    ...{ unitId, service, kind, name: service === 'other' ? form.name.trim() : null },
    ...{ validFrom: validFrom || null, validTo: validTo || null },
  };
}
