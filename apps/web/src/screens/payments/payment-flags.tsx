import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../engagement/rights.tsx';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { redFlagNumber } from '../../format/format.ts';
import { DispositionTag } from '../../parts/disposition-tag.tsx';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import classes from './payment-details.module.css';
import { flagsOfPaymentQuery } from './payments.queries.ts';
import { paymentsTexts } from './payments.texts.ts';

interface Props {
  readonly engagementId: string;
  readonly datasetId: string;
  readonly rowNo: number;
}

/** Red flags that rest on a payment; each opens in the list. */
export function PaymentFlags({ engagementId, datasetId, rowNo }: Props) {
  const say = useTexts(paymentsTexts);
  const language = useLanguage();
  const may = useMay('red-flag:read');
  const { data, error } = useQuery({
    ...flagsOfPaymentQuery(engagementId, datasetId, rowNo),
    enabled: may,
  });
  if (!may) return null;
  return (
    <>
      <h3>{say('detail.flags')}</h3>
      <ProblemNotice problem={error} />
      {data?.items.length === 0 && <p className={classes['empty']}>{say('detail.noFlags')}</p>}
      {data && data.items.length > 0 && (
        <ul className={classes['flags']}>
          {data.items.map(({ id, number, disposition, wording }) => (
            <li key={id}>
              <Link
                to="/p/$engagementId/auffaelligkeiten"
                params={{ engagementId }}
                search={{ nr: number }}
              >
                <span className="mono">{redFlagNumber(number)}</span> {wording[language].title}
              </Link>
              <DispositionTag disposition={disposition} />
              <small>{wording[language].sentence}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
