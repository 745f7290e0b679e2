import { Fragment, type ReactNode } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CaseLink, VoucherLink } from './evidence-links.tsx';
import classes from './file.module.css';
import {
  commonFields,
  type Evidence,
  type EvidenceField,
  markedFields,
  shownFields,
} from './marked-fields.ts';
import { PaymentMethod } from './payment-method.tsx';
import { fileTexts } from './red-flag-file.texts.ts';
import type { RedFlagFile } from './red-flags.queries.ts';

/** The payments themselves; what the rule relies on is marked. */
export function FileEvidence({ file }: { readonly file: RedFlagFile }) {
  const say = useTexts(fileTexts);
  const { money, count } = useFormat();
  const { evidence, redFlag } = file;
  const marked = markedFields(file.columns, evidence);
  const columns = useColumns(file, marked);
  const sum = evidence.reduce((total, { amountCents }) => total + amountCents, 0);
  const footer = columns.map(({ key }, i) =>
    i === 0 ? say('evidence.sum') : key === 'amountCents' ? money(sum) : '',
  );
  const notes = [
    ...(marked.size > 0 ? [say('evidence.marks')] : []),
    ...(redFlag.payments > evidence.length
      ? [say('evidence.some', { shown: count(evidence.length), total: count(redFlag.payments) })]
      : []),
  ];
  return (
    <div>
      <Common file={file} marked={marked} />
      <div
        className={classes['evidence']}
        role="region"
        tabIndex={0}
        aria-label={say('evidence.caption')}
      >
        <DataTable
          caption={say('evidence.caption')}
          columns={columns}
          rows={evidence}
          rowKey={({ rowNo }) => String(rowNo)}
          {...(evidence.length > 1 && { footer })}
        />
      </div>
      {notes.length > 0 && <p className={classes['note']}>{notes.join(' ')}</p>}
    </div>
  );
}

interface CommonProps {
  readonly file: RedFlagFile;
  readonly marked: ReadonlySet<string>;
}

/** "Bei allen gleich: Erstausstattung Wohnung, Überweisung" */
function Common({ file: { evidence }, marked }: CommonProps) {
  const say = useTexts(fileTexts);
  const [first] = evidence;
  const common = commonFields(evidence);
  if (!first || common.length === 0) return null;
  return (
    <p className={classes['common']}>
      {say(evidence.length === 1 ? 'evidence.single' : 'evidence.common')}{' '}
      {common.map((field, i) => (
        <Fragment key={field}>
          {i > 0 && ', '}
          <Marked on={marked.has(field)}>
            {field === 'method' ? <PaymentMethod method={first.method} /> : first.benefitType}
          </Marked>
        </Fragment>
      ))}
    </p>
  );
}

function Marked({ on, children }: { readonly on: boolean; readonly children: ReactNode }) {
  return on ? <mark className={classes['mark']}>{children}</mark> : children;
}

function useColumns(file: RedFlagFile, marked: ReadonlySet<string>): Column<Evidence>[] {
  const say = useTexts(fileTexts);
  const format = useFormat();
  const shown = shownFields(file.evidence, file.columns);
  const { datasetId } = file.redFlag;
  const mark = (field: EvidenceField, content: ReactNode): ReactNode => (
    <Marked on={marked.has(field)}>{content}</Marked>
  );
  const plain = (field: EvidenceField, title: string, mono = false): Column<Evidence> => ({
    key: field,
    title,
    cell: (row) => {
      const value = row[field];
      if (value === null) return '–';
      return mark(field, mono ? <span className="mono">{value}</span> : value);
    },
  });
  return [
    {
      key: 'voucherNumber',
      title: say('evidence.voucher'),
      rowHeader: true,
      cell: (row) => <VoucherLink datasetId={datasetId} row={row} />,
    },
    {
      key: 'paymentDate',
      title: say('evidence.date'),
      cell: ({ paymentDate }) => (
        <span className={classes['oneLine']}>
          {paymentDate === null ? '–' : mark('paymentDate', format.date(paymentDate))}
        </span>
      ),
    },
    ...(shown.case ? [caseColumn(say('evidence.case'))] : []),
    ...(shown.benefit ? [plain('benefitType', say('evidence.benefit'))] : []),
    ...(shown.method
      ? [
          {
            key: 'method',
            title: say('evidence.method'),
            cell: ({ method }: Evidence) => mark('method', <PaymentMethod method={method} />),
          },
        ]
      : []),
    ...(shown.payee ? [plain('payee', say('evidence.payee'), true)] : []),
    ...(shown.captured ? [plain('captured', say('evidence.captured'), true)] : []),
    ...(shown.capturedAt
      ? [
          {
            key: 'capturedAt',
            title: say('evidence.capturedAt'),
            cell: ({ capturedAt }: Evidence) =>
              capturedAt === null
                ? '–'
                : mark(
                    'capturedAt',
                    <span className={classes['oneLine']}>{format.dateTime(capturedAt)}</span>,
                  ),
          },
        ]
      : []),
    ...(shown.released ? [plain('released', say('evidence.released'), true)] : []),
    {
      key: 'amountCents',
      title: say('evidence.amount'),
      numeric: true,
      cell: ({ amountCents }) => mark('amountCents', format.money(amountCents)),
    },
  ];
}

const caseColumn = (title: string): Column<Evidence> => ({
  key: 'caseNumber',
  title,
  cell: ({ caseNumber }) => (caseNumber === null ? '–' : <CaseLink caseNumber={caseNumber} />),
});
