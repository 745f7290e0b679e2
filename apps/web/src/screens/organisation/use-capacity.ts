import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ComparedBranch } from './compared-branches.ts';
import { organisationTexts } from './organisation.texts.ts';
import { useFte } from './use-fte.ts';

interface CapacityLine {
  readonly key: string;
  readonly label: string;
  readonly cell: (branch: ComparedBranch) => ReactNode;
}

/** Hours, posts and scope of a branch: what makes one that only advises comparable with one that does everything. */
export function useCapacity(): CapacityLine[] {
  const say = useTexts(organisationTexts);
  const fte = useFte();
  const scope = useScope();
  const { decimal, count } = useFormat();
  const hoursOf = ({ branch }: ComparedBranch) => branch.minutesPerWeek / 60;
  return [
    { key: 'scope', label: say('compare.scope'), cell: scope },
    {
      key: 'hours',
      label: say('compare.hours'),
      cell: (branch) => decimal(hoursOf(branch)),
    },
    { key: 'posts', label: say('compare.posts'), cell: ({ unit }) => count(unit.total.posts) },
    {
      key: 'fte',
      label: say('compare.fte'),
      cell: ({ unit: { total } }) => `${fte(total.fteActual)} / ${fte(total.fteTarget)}`,
    },
    {
      key: 'hoursPerFte',
      label: say('compare.hoursPerFte'),
      cell: (branch) =>
        branch.unit.total.fteActual === 0
          ? '–'
          : decimal(hoursOf(branch) / branch.unit.total.fteActual),
    },
  ];
}

function useScope(): (branch: ComparedBranch) => string {
  const say = useTexts(organisationTexts);
  return ({ branch, offered }) => {
    if (offered.length === 0) return say('compare.scope.nothing');
    if (branch.counsellingOnly) return say('compare.scope.counselling');
    const processed = offered.filter(({ kind }) => kind === 'processing').length;
    return say('compare.scope.partly', { count: processed, all: offered.length });
  };
}
