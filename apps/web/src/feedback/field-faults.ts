import { ApiProblem } from '../api/problem.ts';

export type FieldFaults = Readonly<Record<string, string>>;

interface PlacedProblem {
  /** Message by field. */
  readonly faults: FieldFaults;
  /** What belongs to no field of the form; for a ProblemNotice. */
  readonly rest: unknown;
}

/**
 * Puts what the server refused to the fields of a form.
 * @param shown fields that the form shows
 * @param codes field by the code of a problem that is about one field, for example `engagements.number-taken`
 */
export function placedProblem(
  problem: unknown,
  shown: readonly string[],
  codes: Readonly<Record<string, string>> = {},
): PlacedProblem {
  if (!(problem instanceof ApiProblem)) return { faults: {}, rest: problem };
  const own = codes[problem.code];
  if (own !== undefined) return { faults: { [own]: problem.detail }, rest: null };
  const known = problem.fields.filter(({ field }) => shown.includes(field));
  const faults = Object.fromEntries(known.map(({ field, message }) => [field, message]));
  const complete = known.length > 0 && known.length === problem.fields.length;
  return { faults, rest: complete ? null : problem };
}
