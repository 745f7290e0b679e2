import type { Unit, UnitFacts } from '../units.queries.ts';

export const unitKinds: readonly Unit['kind'][] = ['authority', 'department', 'branch', 'post'];

/** As the form holds it: '' for nothing. */
export interface UnitForm {
  readonly name: string;
  readonly kind: Unit['kind'];
  readonly parentId: string;
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** A new unit is most likely a department of the authority, or the authority when there is none. */
export function unitForm(unit: Unit | null, units: readonly Unit[]): UnitForm {
  const top = units.find(({ kind }) => kind === 'authority');
  return {
    name: unit?.name ?? '',
    kind: unit?.kind ?? (top ? 'department' : 'authority'),
    parentId: (unit ? unit.parentId : top?.id) ?? '',
    code: unit?.code ?? '',
    validFrom: unit?.validFrom ?? '',
    validTo: unit?.validTo ?? '',
  };
}

export function unitFacts({ name, kind, ...form }: UnitForm): UnitFacts {
  return {
    name,
    kind,
    parentId: form.parentId || null,
    code: form.code.trim() || null,
    validFrom: form.validFrom || null,
    validTo: form.validTo || null,
  };
}
