import { useNavigate, useSearch } from '@tanstack/react-router';
import { useFormat } from '../../format/use-format.ts';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { FilterChip } from '../../parts/filter-chip.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { Check } from './import.queries.ts';
import { rejectsTexts } from './rejects.texts.ts';
import { useRejectReason } from './use-reject-reason.ts';

interface Props {
  readonly check: Check;
  /** Rows that pass the filter; null while unknown. */
  readonly shown: number | null;
}

/** Reason and column, each one at a time. */
export function RejectFilters({ check, shown }: Props) {
  const say = useTexts(rejectsTexts);
  const reason = useRejectReason();
  const { count } = useFormat();
  const navigate = useNavigate();
  const { grund, spalte } = useSearch({ strict: false });
  const filter = (change: {
    readonly grund?: string | undefined;
    readonly spalte?: string | undefined;
  }) =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, ...change, seite: undefined, nr: undefined }),
    });
  const codes = sums(check.rejects.map(({ code, count: rows }) => [code, rows]));
  const columns = sums(check.rejects.map(({ column, count: rows }) => [column ?? '', rows]));
  return (
    <FilterBar
      {...((grund ?? spalte) !== undefined && {
        onReset: () => filter({ grund: undefined, spalte: undefined }),
      })}
      aside={
        <span role="status">
          {shown !== null && say('shown', { count: shown, total: count(shown) })}
        </span>
      }
    >
      <FilterChip
        label={say('reason')}
        choices={codes.map(([value, rows]) => ({ value, label: reason(value), count: rows }))}
        chosen={grund === undefined ? [] : [grund]}
        onChange={(chosen) => filter({ grund: chosen.find((code) => code !== grund) })}
      />
      <FilterChip
        label={say('column')}
        choices={columns
          .filter(([value]) => value !== '')
          .map(([value, rows]) => ({ value, label: value, count: rows }))}
        chosen={spalte === undefined ? [] : [spalte]}
        onChange={(chosen) => filter({ spalte: chosen.find((column) => column !== spalte) })}
      />
    </FilterBar>
  );
}

function sums(entries: readonly (readonly [string, number])[]): [string, number][] {
  const total = new Map<string, number>();
  for (const [key, rows] of entries) total.set(key, (total.get(key) ?? 0) + rows);
  return [...total];
}
