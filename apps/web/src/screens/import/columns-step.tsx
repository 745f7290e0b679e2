import { Button } from '@mantine/core';
import { useState } from 'react';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { CheckAside } from './check-aside.tsx';
import { ColumnNotices } from './column-notices.tsx';
import { columnsTexts } from './columns.texts.ts';
import classes from './columns-step.module.css';
import { ColumnTable } from './column-table.tsx';
import type { Import, Preview } from './import.queries.ts';
import { ImportStateNotice } from './import-state-notice.tsx';
import { JobProgress } from './job-progress.tsx';
import {
  headerOf,
  type PaymentColumnName,
  toMapping,
  undecided,
  withTarget,
} from './mapping-draft.ts';
import { OpenHeaders } from './open-headers.tsx';
import { TemplateBar } from './template-bar.tsx';
import { useAltDownHint } from './use-alt-down-hint.ts';
import { useMappingDraft } from './use-mapping-draft.ts';
import { usePaymentColumns } from './use-payment-columns.ts';
import { useRecheck } from './use-recheck.ts';
import { useStepOpener, WizardFrame } from './wizard-frame.tsx';
import { wizardTexts } from './wizard.texts.ts';
import { atWork } from './wizard-steps.ts';

interface Props {
  readonly one: Import;
  readonly preview: Preview;
}

/** Which column of the file means what. */
export function ColumnsStep({ one, preview }: Props) {
  const say = useTexts(columnsTexts);
  const sayWizard = useTexts(wizardTexts);
  const open = useStepOpener(one.id);
  const columns = usePaymentColumns();
  const { draft, changed, change, forget } = useMappingDraft(one, preview);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState('');
  const recheck = useRecheck(one);
  useAltDownHint(say('target.open'));
  const left = undecided(draft, preview.ambiguous);
  const missing = columns.all.filter(
    ({ required, name }) => required && headerOf(draft, name) === undefined,
  );
  const label = (name: string) => columns.named(name)?.label ?? name;
  const choose = (header: string, target: PaymentColumnName | null) => {
    const loser = headerOf(draft, target);
    change(withTarget(draft, header, target));
    setSaid(
      target !== null && loser !== undefined && loser !== header
        ? say('moved', { target: label(target), header, loser })
        : '',
    );
  };
  const settled = !changed && one.check !== null && one.state === 'awaiting-acceptance';
  const goOn = () => {
    setTried(true);
    if (left.length > 0 || missing.length > 0) return;
    if (settled) open('pruefen');
    else recheck.run(toMapping(draft, preview.headers), forget);
  };
  const busy = atWork(one);
  return (
    <WizardFrame
      one={one}
      step="spalten"
      mapped={Object.keys(draft.columns).length}
      next={
        busy ? undefined : { label: sayWizard('next.pruefen'), run: goOn, pending: recheck.pending }
      }
    >
      <ImportStateNotice one={one} />
      <ProblemNotice problem={recheck.problem} />
      <ColumnNotices.Missing missing={missing} urgent={tried} />
      <OpenHeaders {...{ preview, draft, columns }} onTarget={choose} />
      <div className={classes['columns']} data-aside={one.check !== null || busy}>
        <div className={classes['main']}>
          <Card
            title={say('title')}
            flush
            actions={<TemplateBar {...{ one, preview, draft }} onChange={change} />}
          >
            <ColumnTable {...{ preview, draft, columns }} onTarget={choose} onChange={change} />
          </Card>
          <p className={classes['foot']} role="status">
            {changed && (
              <>
                <strong>{say('draft.changed')}</strong>{' '}
                <Button variant="subtle" size="compact-sm" onClick={forget}>
                  {say('draft.discard')}
                </Button>{' '}
              </>
            )}
            {said} {say('about')} {sayWizard('pseudonyms')}
          </p>
          <ColumnNotices.Empty files={one.fileNames.length} {...{ preview, draft, columns }} />
        </div>
        {busy && <JobProgress one={one} title={sayWizard('reading')} />}
        {!busy && one.check && <CheckAside one={one} check={one.check} old={changed} />}
      </div>
    </WizardFrame>
  );
}
