import { useState } from 'react';
import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import type { Matrix, Risk } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { PickDialog } from '../../controls/pick-dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RiskTag } from '../../parts/risk-tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { EntryActions } from './entry-actions.tsx';
import { EntryFacts } from './entry-facts.tsx';
import { EntryFrame } from './entry-frame.tsx';
import classes from './entry-panel.module.css';
import { LegalBases } from './legal-bases.tsx';
import { LinkedList } from './linked-list.tsx';
import { RiskForm } from './risk-form.tsx';
import { risksTexts } from './risks.texts.ts';
import { usePlace } from './use-place.ts';
import { difference, useRelink } from './use-relink.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface Props {
  readonly risk: Risk;
  readonly matrix: Matrix;
}

export function RiskEntry({ risk, matrix }: Props) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const { show } = usePlace();
  const [dialog, setDialog] = useState<'edit' | 'withdraw' | 'link' | null>(null);
  const close = () => setDialog(null);
  const active = risk.state === 'active';
  const controls = matrix.controls.filter(({ id }) => risk.controlIds.includes(id));
  const { relink } = useRelink(risk.code);
  const unlink = (controlId: string) =>
    relink({ add: [], remove: [{ riskId: risk.id, controlId }] });
  return (
    <EntryFrame
      title={risk.title}
      place={say('panel.risk', { code: risk.code })}
      onClose={() => show(null)}
    >
      {risk.withdrawnReason !== null && (
        <Notice kind="warning">{say('withdrawn.reason', { reason: risk.withdrawnReason })}</Notice>
      )}
      {active && (
        <div className={classes['section']}>
          <EntryActions
            actions={[
              { key: 'edit', run: () => setDialog('edit') },
              { key: 'withdraw', run: () => setDialog('withdraw') },
            ]}
          />
        </div>
      )}
      <RiskFacts risk={risk} matrix={matrix} />
      <div className={classes['section']}>
        <h3>{say('linked.controls')}</h3>
        {controls.length === 0 && <Notice kind="problem">{sayControl('no.control')}</Notice>}
        <LinkedList
          entries={controls.map(({ id, code, title, assessment }) => ({
            ...{ id, code, title },
            tag: <AssessmentTag assessment={assessment} />,
          }))}
          onUnlink={active ? ({ id }) => unlink(id) : undefined}
        />
        {active && (
          <EntryActions actions={[{ key: 'link.controls', run: () => setDialog('link') }]} />
        )}
      </div>
      <LegalBases bases={risk.legalBasis} />
      {dialog === 'edit' && <RiskForm risk={risk} onClose={close} />}
      {dialog === 'withdraw' && <WithdrawDialog kind="risks" entry={risk} onClose={close} />}
      {dialog === 'link' && (
        <LinkControls risk={risk} matrix={matrix} linked={controls} onClose={close} />
      )}
    </EntryFrame>
  );
}

function RiskFacts({ risk, matrix }: Props) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const rated = matrix.risks.find((one) => one.risk.id === risk.id);
  const position = (likelihood: Risk['likelihood'], impact: Risk['impact']) =>
    say('fact.position', {
      likelihood: sayControl(`step.${likelihood}`),
      impact: sayControl(`step.${impact}`),
    });
  return (
    <EntryFacts
      facts={[
        ['', risk.description],
        [
          say('fact.inherent'),
          <>
            <RiskTag risk={risk.inherentLevel} /> {position(risk.likelihood, risk.impact)}
          </>,
        ],
        [
          say('fact.residual'),
          rated ? (
            <>
              <RiskTag risk={rated.residualLevel} />{' '}
              {position(rated.residualLikelihood, rated.residualImpact)}
            </>
          ) : (
            ''
          ),
        ],
        [say('fact.category'), sayControl(`category.${risk.category}`)],
        [say('fact.causes'), risk.causes.join('\n')],
      ]}
    />
  );
}

interface LinkProps extends Props {
  readonly linked: Matrix['controls'];
  readonly onClose: () => void;
}

function LinkControls({ risk, matrix, linked, onClose }: LinkProps) {
  const say = useTexts(risksTexts);
  const { relink, pending, problem } = useRelink(risk.code);
  const before = linked.map(({ id }) => id);
  const link = (controlId: string) => ({ riskId: risk.id, controlId });
  return (
    <PickDialog
      title={say('link.controls')}
      submitLabel={say('link.submit')}
      entries={matrix.controls.map(({ id, code, title, objective, assessment }) => ({
        ...{ key: id, code, title, words: objective },
        note: <AssessmentTag assessment={assessment} />,
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
