import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckSummary } from './check-summary.tsx';
import classes from './check-step.module.css';
import { columnsTexts } from './columns.texts.ts';
import type { Check, Import } from './import.queries.ts';
import { ReconciliationCard } from './reconciliation-card.tsx';
import { RejectedRowCard } from './rejected-row-card.tsx';

interface Props {
  readonly one: Import;
  readonly check: Check;
  /** The columns have changed since. */
  readonly old: boolean;
}

/** The last result of the check beside the columns that led to it. */
export function CheckAside({ one, check, old }: Props) {
  const say = useTexts(columnsTexts);
  return (
    <div className={classes['stack']}>
      {old && <Notice kind="info">{say('check.old')}</Notice>}
      <CheckSummary one={one} check={check} />
      <ReconciliationCard key={one.version} one={one} check={check} />
      {check.rejected > 0 && <RejectedRowCard one={one} />}
    </div>
  );
}
