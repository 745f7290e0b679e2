import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Control, Risk } from '../../controls/controls.queries.ts';
import { PickDialog } from '../../controls/pick-dialog.tsx';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useMay } from '../../engagement/rights.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { AssessDialog } from './assess-dialog.tsx';
import { ControlFacts } from './control-facts.tsx';
import { ControlForm } from './control-form.tsx';
import { EntryActions } from './entry-actions.tsx';
import { EntryFrame } from './entry-frame.tsx';
import classes from './entry-panel.module.css';
import { LegalBases } from './legal-bases.tsx';
import { LinkedList } from './linked-list.tsx';
import { risksTexts } from './risks.texts.ts';
import { TestLinks } from './test-links.tsx';
import { usePlace } from './use-place.ts';
import { difference, useRelink } from './use-relink.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface Props {
  readonly control: Control;
  readonly risks: readonly Risk[];
}

export function ControlEntry({ control, risks }: Props) {
  const say = useTexts(risksTexts);
  const engagementId = useEngagementId();
  const { show } = usePlace();
  const [dialog, setDialog] = useState<'assess' | 'edit' | 'withdraw' | 'link' | null>(null);
  const close = () => setDialog(null);
  const active = control.state === 'active';
  const linked = risks.filter(
    ({ id, state }) => control.riskIds.includes(id) && state === 'active',
  );
  const { relink } = useRelink(control.code);
  const unlink = (riskId: string) =>
    relink({ add: [], remove: [{ riskId, controlId: control.id }] });
  const { withdrawnReason } = control;
  const mayAssess = useMay('control:write') && active;
  useShortcuts(
    mayAssess ? [{ key: 'b', label: say('assess'), run: () => setDialog('assess') }] : [],
  );
  return (
    <EntryFrame
      title={control.title}
      place={say('panel.control', { code: control.code })}
      onClose={() => show(null)}
    >
      {withdrawnReason !== null && (
        <Notice kind="warning">{say('withdrawn.reason', { reason: withdrawnReason })}</Notice>
      )}
      {active && (
        <div className={classes['section']}>
          <EntryActions
            actions={(['assess', 'edit', 'withdraw'] as const).map((key) => ({
              key,
              run: () => setDialog(key),
            }))}
          />
        </div>
      )}
      <ControlFacts control={control} />
      <div className={classes['section']}>
        <h3>{say('linked.risks')}</h3>
        {linked.length === 0 && <Notice kind="warning">{say('gap.kontrolle-ohne-risiko')}</Notice>}
        <LinkedList
          entries={linked.map(({ id, code, title, inherentLevel }) => ({
            ...{ id, code, title },
            tag: <RiskTag risk={inherentLevel} />,
          }))}
          onUnlink={active ? ({ id }) => unlink(id) : undefined}
        />
        {active && <EntryActions actions={[{ key: 'link.risks', run: () => setDialog('link') }]} />}
      </div>
      <LegalBases bases={control.legalBasis} />
      <div className={`${classes['section']} no-print`}>
        <Link to="/p/$engagementId/prozesse" params={{ engagementId }}>
          {say('steps.link')}
        </Link>
        {active && <TestLinks code={control.code} />}
      </div>
      {dialog === 'assess' && <AssessDialog control={control} onClose={close} />}
      {dialog === 'edit' && <ControlForm control={control} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog kind="controls" entry={control} onClose={close} />}
      {dialog === 'link' && (
        <LinkRisks control={control} risks={risks} linked={linked} onClose={close} />
      )}
    </EntryFrame>
  );
}

interface LinkProps extends Props {
  readonly linked: readonly Risk[];
  readonly onClose: () => void;
}

function LinkRisks({ control, risks, linked, onClose }: LinkProps) {
  const say = useTexts(risksTexts);
  const { relink, pending, problem } = useRelink(control.code);
  const before = linked.map(({ id }) => id);
  const link = (riskId: string) => ({ riskId, controlId: control.id });
  return (
    <PickDialog
      title={say('link.risks')}
      submitLabel={say('link.submit')}
      entries={risks
        .filter(({ state }) => state === 'active')
        .map(({ id, code, title, description, inherentLevel }) => ({
          ...{ key: id, code, title, words: description },
          note: <RiskTag risk={inherentLevel} />,
        }))}
      chosen={before}
      pending={pending}
      problem={problem}
      onSubmit={(chosen) => {
        const { added, removed } = difference(before, chosen);
        relink({ add: added.map(link), remove: removed.map(link) }, onClose);
      }}
      onClose={onClose}
    />
  );
}
