import type { ConflictField } from '../../../feedback/conflict-dialog.tsx';
import { differing } from '../../../feedback/differing.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { useValidity } from '../../engagement-settings/units/validity.ts';
import type { UnitAt } from '../organisation.queries.ts';
import { organisationTexts } from '../organisation.texts.ts';
import type { PostForm } from './post-form.ts';

export function usePostConflicts(
  yours: PostForm,
  theirs: PostForm,
  units: readonly UnitAt[],
): ConflictField[] {
  const say = useTexts(organisationTexts);
  const validity = useValidity();
  return differing(yours, theirs, {
    designation: { label: say('post.designation'), text: ({ designation }) => designation },
    roleName: { label: say('post.role'), text: ({ roleName }) => roleName },
    number: { label: say('post.number.full'), text: ({ number }) => number },
    payGrade: { label: say('post.grade.full'), text: ({ payGrade }) => payGrade },
    unitId: {
      label: say('post.unit'),
      text: ({ unitId }) => units.find(({ id }) => id === unitId)?.name ?? '',
    },
    fteActual: { label: say('post.actual'), text: ({ fteActual }) => String(fteActual) },
    fteTarget: { label: say('post.target'), text: ({ fteTarget }) => String(fteTarget) },
    validFrom: {
      label: say('valid'),
      text: ({ validFrom, validTo }) => validity(validFrom || null, validTo || null),
    },
  });
}
