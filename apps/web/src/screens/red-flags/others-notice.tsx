import { Button } from '@mantine/core';
import { Notice } from '../../parts/notice.tsx';
import { partsTexts } from '../../parts/parts.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { RedFlag } from './next-row.ts';
import { useOthersChange } from './use-others-change.ts';
import { fileTexts } from './red-flag-file.texts.ts';

interface Props {
  readonly flag: RedFlag;
  /** Something is typed that is not saved yet. */
  readonly typed: boolean;
}

/** Says calmly that a colleague was faster; what is typed stays. */
export function OthersNotice({ flag, typed }: Props) {
  const say = useTexts(fileTexts);
  const sayPart = useTexts(partsTexts);
  const { changed, seen } = useOthersChange(flag);
  const name = flag.disposedByName ?? say('history.someone');
  const words =
    flag.disposition === 'open'
      ? say('others.reopened', { name })
      : say('others', { name, disposition: sayPart(`disposition.${flag.disposition}`) });
  return (
    <div role="status">
      {changed && (
        <Notice kind="info">
          {words} {typed && say('others.kept')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={seen}>
            {say('others.seen')}
          </Button>
        </Notice>
      )}
    </div>
  );
}
