import { Button } from '@mantine/core';
import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import classes from './sheet.module.css';
import { sheetTexts } from './sheet.texts.ts';
import type { CellSending } from './use-cell-sender.ts';

/** Whether everything has arrived; said aloud only when the connection is lost or found again. */
export function SaveState({ sending }: { readonly sending: CellSending }) {
  const say = useTexts(sheetTexts);
  const { time } = useFormat();
  const { connection, waiting, refused, savedAt, flush } = sending;
  const count = waiting.length - refused.length;
  const lost = connection === 'lost';
  return (
    <div className={classes['saving']} data-lost={lost || undefined}>
      <span role="status">
        {lost
          ? say('save.offline', { count })
          : count === 0 && (savedAt ? say('save.at', { time: time(savedAt) }) : say('save.saved'))}
      </span>
      {!lost && count > 0 && say('save.sending', { count })}
      {lost && (
        <Button variant="subtle" size="compact-xs" onClick={flush}>
          {say('save.retry')}
        </Button>
      )}
    </div>
  );
}
