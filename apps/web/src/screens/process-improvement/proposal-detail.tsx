import { Button } from '@mantine/core';
import { useState } from 'react';
import { Guarded } from '../../engagement/rights.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Tag, type TagTone } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import { AssumptionsTable } from './assumptions-table.tsx';
import { ElementLinks } from './element-links.tsx';
import { NoteDialog } from './note-dialog.tsx';
import classes from './process-improvement.module.css';
import type { Improvements, Proposal } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { SavingTable } from './saving-table.tsx';
import { TakeOverDialog } from './take-over-dialog.tsx';

interface Props {
  readonly improvements: Improvements;
  readonly proposal: Proposal;
}

const tones: Readonly<Record<Proposal['confidence'], TagTone>> = {
  high: 'low',
  medium: 'neutral',
  low: 'dashed',
};

/** What would change, what it rests on, what to settle first, and what can be done with it. */
export function ProposalDetail({ improvements, proposal }: Props) {
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const { gaps, confidence, elementIds } = proposal;
  return (
    <div className={classes['detail']}>
      {gaps.length > 0 && (
        <Notice kind="problem" title={say('not-recommended.why')}>
          <ul className={classes['gaps']}>
            {gaps.map(({ ruleId, sentence }, at) => (
              <li key={`${ruleId} ${at}`}>{inLanguage(sentence)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <dl className={classes['facts']}>
        <dt>{say('change')}</dt>
        <dd>{inLanguage(proposal.change)}</dd>
        <dt>{say('check-first')}</dt>
        <dd>{inLanguage(proposal.checkFirst)}</dd>
        <dt>{say('confidence')}</dt>
        <dd>
          <Tag tone={tones[confidence]}>{say(`confidence.${confidence}`)}</Tag>{' '}
          <span className={classes['quiet']}>{say('confidence.about')}</span>
        </dd>
      </dl>
      <ElementLinks improvements={improvements} elementIds={elementIds} />
      <div className={classes['tables']}>
        <SavingTable proposal={proposal} />
        <div>
          <h3 className={classes['subhead']}>{say('assumptions')}</h3>
          <AssumptionsTable processId={improvements.processId} assumptions={proposal.assumptions} />
        </div>
      </div>
      <Actions improvements={improvements} proposal={proposal} />
    </div>
  );
}

function Actions({ improvements, proposal }: Props) {
  const say = useTexts(processImprovementTexts);
  const [dialog, setDialog] = useState<'take-over' | 'note' | null>(null);
  const close = () => setDialog(null);
  const refused = proposal.gaps.length > 0;
  return (
    <div className={`${classes['actions']} no-print`}>
      {!refused && (
        <Guarded permission="process:write">
          <Button size="sm" onClick={() => setDialog('take-over')}>
            {say('take-over')}
          </Button>
        </Guarded>
      )}
      <Guarded permission="process:write">
        <Button size="sm" variant="default" onClick={() => setDialog('note')}>
          {say('note')}
        </Button>
      </Guarded>
      {dialog === 'take-over' && (
        <TakeOverDialog improvements={improvements} proposal={proposal} onClose={close} />
      )}
      {dialog === 'note' && (
        <NoteDialog improvements={improvements} proposal={proposal} onClose={close} />
      )}
    </div>
  );
}
