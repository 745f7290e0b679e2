import type { Column } from '../../parts/data-table.tsx';
import { useMay } from '../../engagement/rights.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { RecordKind, RecordRow } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { RecordActions } from './record-actions.tsx';
import { ValidityCell } from './validity-cell.tsx';

interface Parts<Row> {
  readonly kind: RecordKind;
  readonly recordOf: (row: Row) => RecordRow & { readonly holds: boolean };
  readonly name: (row: Row) => string;
  readonly onEdit: (id: string) => void;
}

/** The last columns of every table here: when it holds, and what can be done. */
export function useRecordColumns<Row>({ kind, recordOf, name, onEdit }: Parts<Row>) {
  const say = useTexts(organisationTexts);
  const may = useMay('organisation-unit:write');
  const valid: Column<Row> = {
    key: 'valid',
    title: say('valid'),
    cell: (row) => <ValidityCell row={recordOf(row)} />,
  };
  const actions: Column<Row> = {
    key: 'actions',
    title: <span className="visually-hidden">{say('actions')}</span>,
    width: '48px',
    cell: (row) => {
      const record = recordOf(row);
      return (
        <RecordActions kind={kind} row={record} name={name(row)} onEdit={() => onEdit(record.id)} />
      );
    },
  };
  return may ? [valid, actions] : [valid];
}
