import type { ConflictField } from '../../../feedback/conflict-dialog.tsx';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import type { Unit } from '../units.queries.ts';
import type { UnitForm } from './unit-form.ts';
import { unitsTexts } from './units.texts.ts';
import { useValidity } from './validity.ts';

export function useUnitConflicts(
  yours: UnitForm,
  theirs: UnitForm,
  units: readonly Unit[],
): ConflictField[] {
  const say = useTexts(unitsTexts);
  const validity = useValidity();
  return differing(yours, theirs, {
    name: { label: say('name'), text: ({ name }) => name },
    kind: { label: say('kind'), text: ({ kind }) => say(`kind.${kind}`) },
    parentId: {
      label: say('parent'),
      text: ({ parentId }) => units.find(({ id }) => id === parentId)?.name ?? say('parent.none'),
    },
    code: { label: say('code'), text: ({ code }) => code },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
