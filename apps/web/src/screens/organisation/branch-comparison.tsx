import type { ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { Card } from '../../parts/card.tsx';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import {
  type ComparedBranch,
  comparedBranches,
  comparedServices,
  serviceKey,
} from './compared-branches.ts';
import classes from './organisation.module.css';
import type { Organisation } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { serviceWords } from './services/service-form.ts';
import { ServiceKindTag } from './services/service-kind-tag.tsx';
import { useServiceName } from './services/use-service-name.ts';
import { useCapacity } from './use-capacity.ts';

interface Line {
  readonly key: string;
  readonly label: string;
  readonly cell: (branch: ComparedBranch) => ReactNode;
}

/** Services and capacity of the branches side by side: where cases are worked on, and where people are only advised. */
export function BranchComparison({ found }: { readonly found: Organisation }) {
  const say = useTexts(organisationTexts);
  const { date } = useFormat();
  const branches = comparedBranches(found);
  const lines = [...useCapacity(), ...useServiceLines(branches)];
  if (branches.length === 0) {
    return <EmptyState title={say('compare.empty.title')}>{say('compare.empty')}</EmptyState>;
  }
  const columns: Column<Line>[] = [
    {
      ...{ key: 'service', title: say('compare.service'), rowHeader: true },
      cell: ({ label }) => label,
    },
    ...branches.map((branch) => ({
      ...{ key: branch.unit.id, title: branch.unit.name },
      cell: ({ cell }: Line) => cell(branch),
    })),
  ];
  return (
    <Card title={say('compare.title')} note={say('compare.note', { date: date(found.date) })} flush>
      <div className={classes['scroll']}>
        <DataTable
          caption={say('compare.caption')}
          columns={columns}
          rows={lines}
          rowKey={({ key }) => key}
        />
      </div>
    </Card>
  );
}

function useServiceLines(branches: readonly ComparedBranch[]): Line[] {
  const say = useTexts(organisationTexts);
  const nameOf = useServiceName();
  return comparedServices(branches, serviceWords).map((service) => {
    const key = serviceKey(service);
    return {
      key,
      label: nameOf(service),
      cell: ({ offered }) => {
        const own = offered.find((one) => serviceKey(one) === key);
        if (own) return <ServiceKindTag kind={own.kind} />;
        return <span className={classes['quiet']}>– {say('compare.none')}</span>;
      },
    };
  });
}
