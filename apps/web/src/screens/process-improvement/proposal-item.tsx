import { UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { IconChevronDown, IconChevronRight } from '../../parts/icons.ts';
import { Tag } from '../../parts/tag.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import classes from './process-improvement.module.css';
import type { Improvements, Proposal } from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { ProposalDetail } from './proposal-detail.tsx';
import { SavingBar } from './saving-bar.tsx';
import type { Measure } from './search.ts';
import { savingBy } from './sorted-proposals.ts';
import { useSavingText } from './use-saving-text.ts';

interface Props {
  readonly improvements: Improvements;
  readonly proposal: Proposal;
  readonly measure: Measure;
  readonly scale: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One line with the bar of the chosen figure; opens what stands behind it. */
export function ProposalItem(props: Props) {
  const { improvements, proposal, measure, scale, open, onToggle } = props;
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const id = useId();
  const Arrow = open ? IconChevronDown : IconChevronRight;
  return (
    <li className={classes['item']} data-open={open || undefined}>
      <UnstyledButton
        className={classes['line']}
        aria-expanded={open}
        aria-controls={id}
        onClick={onToggle}
      >
        <Arrow size={16} aria-hidden className={classes['arrow']} />
        <span className={classes['text']}>
          <span className={classes['name']}>
            {inLanguage(proposal.name)}
            {proposal.gaps.length > 0 && (
              <Tag tone="high" sign="▲">
                {say('not-recommended')}
              </Tag>
            )}
          </span>
          <span className={classes['finding']}>{inLanguage(proposal.finding)}</span>
        </span>
        <Saving proposal={proposal} measure={measure} scale={scale} />
      </UnstyledButton>
      <div id={id} hidden={!open}>
        {open && <ProposalDetail improvements={improvements} proposal={proposal} />}
      </div>
    </li>
  );
}

function Saving({ proposal, measure, scale }: Pick<Props, 'proposal' | 'measure' | 'scale'>) {
  const { shown, unitOf, range, labelOf, perOf } = useSavingText();
  const saving = savingBy(proposal, measure);
  const unit = unitOf(measure);
  const isNothing = saving.low === 0 && saving.high === 0;
  return (
    <span className={classes['saving']}>
      <span className="visually-hidden">{labelOf(measure, proposal)}: </span>
      <span className={classes['figure']}>
        {isNothing ? '–' : shown(unit, saving.base, saving.high)}
        {!isNothing && (
          <span className={classes['quiet']} aria-hidden>
            {' '}
            {perOf(measure, proposal)}
          </span>
        )}
      </span>
      {!isNothing && (
        <>
          <SavingBar range={saving} scale={scale} />
          <span className={classes['quiet']}>{range(unit, saving)}</span>
        </>
      )}
    </span>
  );
}
