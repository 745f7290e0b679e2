import { createPortal } from 'react-dom';
import { useImprint } from '../../engagement/use-imprint.ts';
import { redFlagNumber } from '../../format/format.ts';
import { useFormat } from '../../format/use-format.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import type { RedFlag } from './next-row.ts';
import classes from './red-flags.module.css';
import { redFlagsTexts } from './red-flags.texts.ts';

interface Props {
  readonly flags: readonly RedFlag[];
  readonly total: number;
}

/** The list as it goes on paper: all rows with their sentences, outside of what is on the screen. */
export function PrintedList({ flags, total }: Props) {
  const say = useTexts(redFlagsTexts);
  const { money, count } = useFormat();
  const imprint = useImprint();
  const language = useLanguage();
  return createPortal(
    <div className={classes['printed']}>
      <h1>{say('title')}</h1>
      <p>{imprint}</p>
      {flags.length < total && <p>{say('print.cut', { count: count(flags.length) })}</p>}
      <DataTable
        caption={say('list.region')}
        rows={flags}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            title: say('col.number'),
            cell: ({ number }) => <span className="mono">{redFlagNumber(number)}</span>,
          },
          { key: 'risk', title: say('col.risk'), cell: ({ risk }) => <RiskTag risk={risk} /> },
          {
            key: 'flag',
            title: say('col.flag'),
            rowHeader: true,
            cell: ({ wording }) => (
              <>
                <strong>{wording[language].title}</strong>
                <br />
                {wording[language].sentence}
              </>
            ),
          },
          {
            key: 'case',
            title: say('col.case'),
            cell: ({ face }) => <span className="mono">{face.caseNumber ?? '–'}</span>,
          },
          {
            key: 'state',
            title: say('col.state'),
            cell: ({ disposition }) => <DispositionTag disposition={disposition} />,
          },
          {
            key: 'amount',
            title: say('col.amount'),
            numeric: true,
            cell: ({ amountAtRiskCents }) => money(amountAtRiskCents),
          },
        ]}
      />
    </div>,
    document.body,
  );
}
