import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { IconCheck } from '../../parts/icons.ts';
import { useTexts } from '../../texts/use-texts.ts';
import type { useChangePreferences } from '../../session/preferences.ts';
import classes from './preferences.module.css';
import { preferencesTexts } from './preferences.texts.ts';

interface Props {
  readonly change: Pick<ReturnType<typeof useChangePreferences>, 'status' | 'error'>;
}

/** Says that a change has reached the server; a failure says that it has not. */
export function SaveState({ change }: Props) {
  const say = useTexts(preferencesTexts);
  return (
    <div role="status" className={classes['state']}>
      {change.status === 'pending' && say('saving')}
      {change.status === 'success' && (
        <>
          <IconCheck size={16} aria-hidden /> {say('saved')}
        </>
      )}
      {change.status === 'error' && <ProblemNotice problem={change.error} />}
    </div>
  );
}
