import type { Post } from '../organisation.queries.ts';
import type { RecordFacts } from '../record-writers.ts';

/** As the form holds it: '' for nothing. */
export interface PostForm {
  readonly unitId: string;
  readonly number: string;
  readonly designation: string;
  readonly roleName: string;
  readonly payGrade: string;
  readonly fteActual: number | '';
  readonly fteTarget: number | '';
  readonly validFrom: string;
  readonly validTo: string;
}

export function postForm(post: Post | null, unitId: string): PostForm {
  return {
    unitId: post?.unitId ?? unitId,
    number: post?.number ?? '',
    designation: post?.designation ?? '',
    roleName: post?.roleName ?? '',
    payGrade: post?.payGrade ?? '',
    fteActual: post?.fteActual ?? '',
    fteTarget: post?.fteTarget ?? '',
    validFrom: post?.validFrom ?? '',
    validTo: post?.validTo ?? '',
  };
}

/** A post without a role of its own plays the role that it is called by. */
export function postFacts(form: PostForm): RecordFacts<'posts'> {
  return {
    unitId: form.unitId,
    number: form.number.trim() || null,
    designation: form.designation.trim(),
    roleName: form.roleName.trim() || form.designation.trim(),
    payGrade: form.payGrade.trim() || null,
    fteActual: Number(form.fteActual),
    fteTarget: Number(form.fteTarget),
    validFrom: form.validFrom || null,
    validTo: form.validTo || null,
  };
}
