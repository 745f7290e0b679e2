import type { PostDeputy } from '../organisation.queries.ts';
import type { RecordFacts } from '../record-writers.ts';

/** As the form holds it: '' for nothing. */
export interface DeputyForm {
  readonly postId: string;
  readonly deputyPostId: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export function deputyForm(deputy: PostDeputy | null, postId: string): DeputyForm {
  return {
    postId,
    deputyPostId: deputy?.deputyPostId ?? '',
    validFrom: deputy?.validFrom ?? '',
    validTo: deputy?.validTo ?? '',
  };
}

export function deputyFacts(form: DeputyForm): RecordFacts<'deputies'> {
  const { postId, deputyPostId, validFrom, validTo } = form;
  return { postId, deputyPostId, validFrom: validFrom || null, validTo: validTo || null };
}
