import { Button } from '@mantine/core';
import { Notice } from '../../../parts/notice.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import classes from './loss.module.css';
import { LossTable } from './loss-table.tsx';
import { lossTexts } from './loss.texts.ts';
import type { SavedLosses } from './use-saved-losses.ts';

/** Stays until it is dismissed: what was lost is not found again by looking at the diagram. */
export function SavedLossesNotice({ saved }: { readonly saved: SavedLosses }) {
  const say = useTexts(lossTexts);
  const count = saved.losses.length;
  if (count === 0) return null;
  return (
    <Notice kind="warning" role="status" title={say('saved.title')}>
      {say('saved.asSent', { count })}
      <details className={classes['saved']}>
        <summary>{say('saved.show', { count })}</summary>
        <LossTable losses={saved.losses} />
      </details>
      <Button size="compact-sm" variant="default" className="no-print" onClick={saved.forget}>
        {say('saved.noted')}
      </Button>
    </Notice>
  );
}
