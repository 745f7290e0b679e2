import { useQuery } from '@tanstack/react-query';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { checkTexts } from './check.texts.ts';
import { type Import, rejectedRowQuery } from './import.queries.ts';
import { RejectRepair } from './reject-repair.tsx';
import classes from './rejected-row.module.css';
import { withSaidFormats } from './said-formats.ts';
import { usePaymentColumns } from './use-payment-columns.ts';

interface Props {
  readonly one: Import;
  readonly reject: Shape<'RejectDto'>;
}

/** Values that tell which payment it is. */
const telling = [
  'document_no',
  'payment_id',
  'payment_date',
  'amount',
  'benefit_code',
  'case_number',
];
const MOST = 5;

/** The values of a rejected row as they stand in the file, the faulty one marked. */
export function RejectedRow({ one, reject }: Props) {
  const say = useTexts(checkTexts);
  const language = useLanguage();
  const columns = usePaymentColumns();
  const { file, line } = reject;
  const { data, error } = useQuery(rejectedRowQuery(useEngagementId(), one, { file, line }));
  const targetOf = (header: string) => one.mapping?.columns[header];
  const cells = (data?.cells ?? []).map((cell) => ({
    ...cell,
    target: targetOf(cell.header),
    label: columns.named(targetOf(cell.header))?.label ?? cell.header,
  }));
  const known = cells.filter(({ target }) => target !== undefined && telling.includes(target));
  const shown = cells.filter((cell) => cell.faulty || known.slice(0, MOST).includes(cell));
  return (
    <div className={classes['row']}>
      {one.fileNames.length > 1 && (
        <p>
          {say('row.file')} <span className="mono">{file}</span>
        </p>
      )}
      <ProblemNotice problem={error} />
      {data && data.cells === null ? (
        <p>
          {say('row.unsplit')} <code className={classes['faulty']}>{reject.value}</code>
        </p>
      ) : (
        <Values cells={shown.length > 0 ? shown : cells.slice(0, MOST)} />
      )}
      <p className={classes['message']}>
        {withSaidFormats(language === 'de' ? reject.message : reject.messageEn, language)}
      </p>
      <RejectRepair one={one} reject={reject} />
      {cells.length > shown.length && (
        <details className={classes['all']}>
          <summary>{say('row.all')}</summary>
          <Values cells={cells} />
        </details>
      )}
    </div>
  );
}

type Cell = Shape<'RejectedCellDto'> & { readonly label: string };

function Values({ cells }: { readonly cells: readonly Cell[] }) {
  const say = useTexts(checkTexts);
  return (
    <dl className={classes['values']}>
      {cells.map(({ header, label, value, faulty }) => (
        <div key={header}>
          <dt title={header}>{label}</dt>
          <dd>
            <span className={faulty ? classes['faulty'] : undefined}>
              {value === '' ? say('row.empty') : value}
            </span>
            {faulty && <span className="visually-hidden"> {say('row.faulty')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
