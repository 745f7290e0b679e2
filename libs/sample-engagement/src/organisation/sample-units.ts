import type { OrganisationUnitFacts } from '#pruefwerk/engagements';
import { OFFICES } from '#pruefwerk/sample-town';
import { sampleFacts } from '../sample-facts.ts';

export interface SampleUnit extends Pick<OrganisationUnitFacts, 'kind' | 'name' | 'code'> {
  /** Name of the unit above; null at the top. */
  readonly parent: string | null;
}

export const AUTHORITY = sampleFacts.authorityName;
export const SOCIAL = 'Fachbereich Soziales';
export const JOBCENTER = 'Jobcenter Lindenborn';
export const YOUTH = 'Fachbereich Jugend und Familie';
export const FINANCE = 'Fachbereich Finanzen';
export const TREASURY = 'Stadtkasse';
export const GUIDANCE = 'Lotsendienst';
export const ADVICE_POINT = 'Beratungspunkt Weststadt';

const department = (name: string, parent: string): SampleUnit => ({
  ...{ kind: 'department', name, code: null, parent },
});

/** The town from the top; a unit stands behind the one that it belongs to. */
export const sampleUnits: readonly SampleUnit[] = [
  { kind: 'authority', name: AUTHORITY, code: null, parent: null },
  department(SOCIAL, AUTHORITY),
  ...OFFICES.map(({ name }): SampleUnit => ({ kind: 'branch', name, code: name, parent: SOCIAL })),
  { kind: 'branch', name: ADVICE_POINT, code: null, parent: SOCIAL },
  department(GUIDANCE, SOCIAL),
  department(JOBCENTER, AUTHORITY),
  department(YOUTH, AUTHORITY),
  department(FINANCE, AUTHORITY),
  department(TREASURY, FINANCE),
];
