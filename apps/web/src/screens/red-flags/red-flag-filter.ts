import type { Shape } from '../../api/types.ts';
import type { Disposition } from '../../parts/disposition-tag.tsx';
import { type RedFlagSort, type RedFlagsSearch } from './search.ts';

export type RedFlagFilter = Shape<'RedFlagFilterDto'>;

/** Fields of the address that narrow the list, besides the standing. */
const narrowing = [
  ...(['regel', 'risiko', 'von', 'bis', 'abBetrag'] as const),
  ...(['personal', 'fall', 'lauf', 'suche'] as const),
] as const satisfies (keyof RedFlagsSearch)[];

/**
 * The standings that are shown; undefined for all. Whoever comes without any filter wants to work: the open ones. A link
 * that names a rule, a case or a run means all of it, so that the list has as many as the number that was clicked.
 */
export function shownStandings(search: RedFlagsSearch): readonly Disposition[] | undefined {
  const { stand } = search;
  if (stand === undefined) {
    return narrowing.some((field) => search[field] !== undefined) ? undefined : ['open'];
  }
  const chosen = stand.filter((standing) => standing !== 'alle');
  return chosen.length === stand.length ? chosen : undefined;
}

/** The filter as the list, its facets and a bulk disposition take it. */
export function redFlagFilter(search: RedFlagsSearch): RedFlagFilter {
  const standings = shownStandings(search);
  const { regel, risiko, von, bis, abBetrag, personal, fall, lauf, suche } = search;
  return {
    ...(regel && { rule: [...regel] }),
    ...(risiko && { risk: [...risiko] }),
    ...(standings && { disposition: [...standings] }),
    ...(von && { dateFrom: von }),
    ...(bis && { dateTo: bis }),
    ...(abBetrag !== undefined && { minAmountCents: abBetrag }),
    ...(personal && { aboutPersons: true }),
    ...(fall && { caseNumber: fall }),
    ...(lauf && { runId: lauf }),
    ...(suche && { text: suche }),
  };
}

export const redFlagSort = (search: RedFlagsSearch): RedFlagSort =>
  (search.sort as RedFlagSort | undefined) ?? '-weight';

/**
 * The address after a filter was changed. The standing is written out, since its absence means another thing beside
 * another filter; what was shown goes, since it may have been filtered away.
 */
export function withFilter(search: RedFlagsSearch, change: RedFlagsSearch): RedFlagsSearch {
  const stand = change.stand ?? shownStandings(search) ?? (['alle'] as const);
  const next = { ...search, ...change, nr: undefined, stand: stand.length > 0 ? stand : ['alle'] };
  return Object.fromEntries(
    Object.entries(next).filter(([, value]) => value !== undefined && !isEmpty(value)),
  );
}

/** The address without some of its fields. */
export function without(
  search: RedFlagsSearch,
  ...fields: readonly (keyof RedFlagsSearch)[]
): RedFlagsSearch {
  const dropped: readonly string[] = fields;
  return Object.fromEntries(Object.entries(search).filter(([field]) => !dropped.includes(field)));
}

const isEmpty = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

/** Whether "reset" would change anything. */
export function isNarrowed(search: RedFlagsSearch): boolean {
  const standings = shownStandings(search);
  const onlyOpen = standings?.length === 1 && standings[0] === 'open';
  return !onlyOpen || narrowing.some((field) => search[field] !== undefined);
}
