import { useFormat } from '../../format/use-format.ts';
import { Tag } from '../../parts/tag.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import classes from './process-improvement.module.css';
import type { Entered } from './process-improvement.queries.ts';

interface Props {
  readonly entered: Entered;
  /** What it replaces, as text. */
  readonly usual?: string;
}

/** That a person entered the value, who it was, when and from where. */
export function EnteredNote({ entered, usual }: Props) {
  const say = useTexts(improvementInputsTexts);
  const { dateTime } = useFormat();
  const { source, byName, at } = entered;
  return (
    <span className={classes['stacked']}>
      <span>
        <Tag tone="info" sign="✎">
          {say(usual === undefined ? 'entered' : 'changed')}
        </Tag>{' '}
        {source}
      </span>
      <span className={classes['quiet']}>
        {say('entered.by', { name: byName, at: dateTime(at) })}
        {usual !== undefined && ` · ${say('usual', { value: usual })}`}
      </span>
    </span>
  );
}
