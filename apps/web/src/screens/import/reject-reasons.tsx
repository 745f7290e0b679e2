import { Link } from '@tanstack/react-router';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './reject-reasons.module.css';
import { checkTexts } from './check.texts.ts';
import type { Check, Import } from './import.queries.ts';
import { useRejectReason } from './use-reject-reason.ts';

/** Rejects by reason and column; each number opens its rows. */
export function RejectReasons({ one, check }: { readonly one: Import; readonly check: Check }) {
  const say = useTexts(checkTexts);
  const reason = useRejectReason();
  const engagementId = useEngagementId();
  const { count } = useFormat();
  return (
    <table className={classes['reasons']}>
      <caption className="visually-hidden">{say('reasons.caption')}</caption>
      <tbody>
        {check.rejects.map(({ code, column, count: rows }) => {
          const words =
            column === null ? reason(code) : say('reason.in', { reason: reason(code), column });
          return (
            <tr key={`${code} ${column ?? ''}`}>
              <th scope="row">
                {reason(code)} {column !== null && <span className="mono">{column}</span>}
              </th>
              <td>
                <Link
                  to="/p/$engagementId/zahlungsdaten/import/$importId/abgewiesen"
                  params={{ engagementId, importId: one.id }}
                  search={{ grund: code, ...(column !== null && { spalte: column }) }}
                  aria-label={say('reason.link', { count: count(rows), reason: words })}
                >
                  {count(rows)}
                </Link>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
