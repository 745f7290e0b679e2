import { ActionIcon, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Facts } from '../../parts/facts.tsx';
import { IconClose } from '../../parts/icons.ts';
import { Loading } from '../../parts/loading.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { ShownColumn } from './payment-filters.ts';
import classes from './payment-details.module.css';
import { PaymentFlags } from './payment-flags.tsx';
import { paymentQuery, type PaymentRow } from './payments.queries.ts';
import { paymentsTexts } from './payments.texts.ts';
import { useColumnWords } from './use-column-words.ts';

interface Props {
  readonly engagementId: string;
  readonly datasetId: string;
  readonly rowNo: number;
  readonly onClose: () => void;
}

/** A payment in full: its fields, where it stood in the source, and the red flags that rest on it. */
export function PaymentDetails({ engagementId, datasetId, rowNo, onClose }: Props) {
  const say = useTexts(paymentsTexts);
  const { count } = useFormat();
  const { data, error, refetch } = useQuery(paymentQuery(engagementId, datasetId, rowNo));
  return (
    <section className={classes['details']} aria-labelledby="payment-details">
      <header>
        <h2 id="payment-details">{say('detail.title', { number: count(rowNo) })}</h2>
        <ActionIcon variant="subtle" aria-label={say('detail.close')} onClick={onClose}>
          <IconClose size={16} aria-hidden />
        </ActionIcon>
      </header>
      <div className={classes['body']} aria-live="polite">
        {error ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : data ? (
          <>
            <Source row={data.row} />
            <PaymentFlags engagementId={engagementId} datasetId={datasetId} rowNo={rowNo} />
            <CaseLink engagementId={engagementId} datasetId={datasetId} row={data.row} />
            <Fields columns={data.columns} row={data.row} />
          </>
        ) : (
          <Loading />
        )}
      </div>
    </section>
  );
}

/** Shown by themselves, above the fields. */
const position: readonly string[] = ['row_no', 'source_file', 'source_line'];

function Source({ row }: { readonly row: PaymentRow }) {
  const say = useTexts(paymentsTexts);
  const { count } = useFormat();
  return (
    <>
      <h3>{say('detail.source')}</h3>
      <Facts
        facts={[
          [say('detail.file'), String(row['source_file'] ?? '–')],
          [say('detail.line'), count(Number(row['source_line'] ?? 0))],
        ]}
      />
    </>
  );
}

function CaseLink({
  engagementId,
  datasetId,
  row,
}: Pick<Props, 'engagementId' | 'datasetId'> & { readonly row: PaymentRow }) {
  const say = useTexts(paymentsTexts);
  const number = row['case_number'];
  if (typeof number !== 'string' || number === '') return null;
  return (
    <p>
      <Link
        to="/p/$engagementId/zahlungsdaten/$datasetId/zahlungen"
        params={{ engagementId, datasetId }}
        search={{ suche: number }}
      >
        {say('detail.allOfCase')}
      </Link>
    </p>
  );
}

interface FieldsProps {
  readonly columns: readonly ShownColumn[];
  readonly row: PaymentRow;
}

function Fields({ columns, row }: FieldsProps) {
  const say = useTexts(paymentsTexts);
  const words = useColumnWords();
  const [all, setAll] = useState(false);
  const own = columns.filter(({ name }) => !position.includes(name));
  const isEmpty = ({ name, showing }: ShownColumn) =>
    showing !== 'withheld' && (row[name] ?? null) === null;
  const empty = own.filter(isEmpty).length;
  const shown = all ? own : own.filter((column) => !isEmpty(column));
  return (
    <>
      <h3>{say('detail.fields')}</h3>
      <Facts
        facts={shown.map((column) => [
          words.label(column),
          column.showing === 'withheld'
            ? say('detail.withheld')
            : words.value(column, row[column.name]) || '–',
        ])}
      />
      {empty > 0 && (
        <p className={classes['empty']}>
          {say('detail.empty', { count: empty })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => setAll(!all)}>
            {say(all ? 'detail.hideEmpty' : 'detail.showEmpty')}
          </Button>
        </p>
      )}
    </>
  );
}
