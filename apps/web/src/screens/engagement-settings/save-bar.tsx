import { Button } from '@mantine/core';
import { useShortcuts } from '../../shortcuts/shortcuts.ts';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './save-bar.module.css';
import { settingsTexts } from './settings.texts.ts';

interface Props {
  /** How many changes wait; nothing is shown for 0. */
  readonly count: number;
  readonly pending: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Stays in sight below a long form as long as something is not saved. */
export function SaveBar({ count, pending, onSave, onDiscard }: Props) {
  const say = useTexts(settingsTexts);
  const sayForm = useTexts(formTexts);
  useShortcuts(count > 0 ? [{ key: 'mod+Enter', label: sayForm('save'), run: onSave }] : []);
  return (
    <div role="status" className={classes['place']}>
      {count > 0 && (
        <div className={classes['bar']}>
          <span>{say('unsaved', { count })}</span>
          <Button variant="default" onClick={onDiscard}>
            {sayForm('discard')}
          </Button>
          <Button loading={pending} onClick={onSave}>
            {sayForm('save')}
          </Button>
        </div>
      )}
    </div>
  );
}
