import { useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { Notice } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { Accepted } from './accepted.tsx';
import { CheckSummary } from './check-summary.tsx';
import { CheckWarnings } from './check-warnings.tsx';
import classes from './check-step.module.css';
import { checkTexts } from './check.texts.ts';
import { useImportChanges } from './import.mutations.ts';
import type { Check, Import } from './import.queries.ts';
import { ImportStateNotice } from './import-state-notice.tsx';
import { JobProgress } from './job-progress.tsx';
import { ReconciliationCard } from './reconciliation-card.tsx';
import { RejectedRowCard } from './rejected-row-card.tsx';
import { useFirstFault } from './use-first-fault.ts';
import { useTypedTotal } from './use-typed-total.ts';
import { WizardFrame } from './wizard-frame.tsx';
import { wizardTexts } from './wizard.texts.ts';
import { atWork } from './wizard-steps.ts';

/** All rows are read and checked; the person reconciles the sum and accepts. */
export function CheckStep({ one }: { readonly one: Import }) {
  const sayWizard = useTexts(wizardTexts);
  const changes = useImportChanges(one.id);
  if (atWork(one) || !one.check) {
    return (
      <WizardFrame one={one} step="pruefen">
        <ImportStateNotice one={one} />
        {/* Whoever comes too late is told so, although what they saw is gone. */}
        <ProblemNotice problem={changes.accept.error} />
        {atWork(one) && <JobProgress one={one} title={sayWizard('reading')} />}
      </WizardFrame>
    );
  }
  return <Checked one={one} check={one.check} changes={changes} />;
}

interface CheckedProps {
  readonly one: Import;
  readonly check: Check;
  readonly changes: ReturnType<typeof useImportChanges>;
}

function Checked({ one, check, changes }: CheckedProps) {
  const say = useTexts(checkTexts);
  const { count } = useFormat();
  const total = useTypedTotal(one, check);
  const [tries, setTries] = useState(0);
  useFirstFault(tries);
  const { accept, reconcile } = changes;
  const take = () => {
    setTries(tries + 1);
    if (total.result.invalid || total.result.reasonMissing) return;
    accept.mutate(one.version, {
      onSuccess: () => {
        // The sum belongs to the sealed population, so it is recorded after it; what was typed stays until then.
        if (total.changed && total.complete)
          reconcile.mutate(total.body, { onSuccess: total.forget });
      },
    });
  };
  const awaiting = one.state === 'awaiting-acceptance' && check.accepted > 0;
  const next = awaiting
    ? {
        label: say('accept.do', { count: check.accepted, rows: count(check.accepted) }),
        run: take,
        pending: accept.isPending,
      }
    : undefined;
  return (
    <WizardFrame one={one} step="pruefen" next={next}>
      <ImportStateNotice one={one} />
      <ProblemNotice problem={accept.error ?? reconcile.error} />
      {one.state === 'sealed' && <Accepted one={one} check={check} />}
      {awaiting && <Notice kind="info">{say('accept.what')}</Notice>}
      {check.accepted === 0 && <Notice kind="problem">{say('accept.none')}</Notice>}
      <div className={classes['columns']}>
        <div className={classes['stack']}>
          <CheckSummary one={one} check={check} />
          <CheckWarnings check={check} />
        </div>
        <div className={classes['stack']}>
          <ReconciliationCard one={one} check={check} urgent={tries > 0} total={total} />
          {check.rejected > 0 && <RejectedRowCard one={one} />}
        </div>
      </div>
    </WizardFrame>
  );
}
