import { useState } from 'react';
import { Card } from '../../../parts/card.tsx';
import { type Column, DataTable } from '../../../parts/data-table.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { AddButton } from '../add-button.tsx';
import type { BranchService, UnitAt } from '../organisation.queries.ts';
import classes from '../organisation.module.css';
import { organisationTexts } from '../organisation.texts.ts';
import { useRecordColumns } from '../record-columns.tsx';
import { ServiceDialog } from './service-dialog.tsx';
import { ServiceKindTag } from './service-kind-tag.tsx';
import { useServiceName } from './use-service-name.ts';

interface Props {
  readonly unit: UnitAt;
  readonly services: readonly BranchService[];
}

/** What the unit offers to people who come. */
export function ServicesCard({ unit, services }: Props) {
  const say = useTexts(organisationTexts);
  const [open, setOpen] = useState<string | null>(null);
  const edited = services.find(({ id }) => id === open) ?? null;
  const columns = useColumns(setOpen);
  return (
    <Card
      title={say('services.title')}
      actions={<AddButton label={say('service.add')} onClick={() => setOpen('new')} />}
      flush
    >
      <div className={classes['scroll']}>
        <DataTable
          caption={say('services.caption', { unit: unit.name })}
          columns={columns}
          rows={services}
          rowKey={({ id }) => id}
          empty={say('services.empty')}
        />
      </div>
      {(open === 'new' || edited) && (
        <ServiceDialog key={open} service={edited} unitId={unit.id} onClose={() => setOpen(null)} />
      )}
    </Card>
  );
}

function useColumns(onEdit: (id: string) => void): Column<BranchService>[] {
  const say = useTexts(organisationTexts);
  const nameOf = useServiceName();
  const last = useRecordColumns<BranchService>({
    ...{ kind: 'services', recordOf: (service) => service, name: nameOf, onEdit },
  });
  return [
    { key: 'service', title: say('service.service'), rowHeader: true, cell: nameOf },
    {
      key: 'kind',
      title: say('service.kind'),
      cell: ({ kind }) => <ServiceKindTag kind={kind} />,
    },
    ...last,
  ];
}
