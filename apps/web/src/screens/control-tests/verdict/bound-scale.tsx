import { useFormat } from '../../../format/use-format.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { scaleEnd } from './scale-end.ts';
import classes from './verdict.module.css';
import { verdictTexts } from './verdict.texts.ts';

interface Props {
  readonly bound: number;
  readonly tolerable: number;
}

/** Bound against the tolerable share on one line; the sentence beside it says the same. */
export function BoundScale({ bound, tolerable }: Props) {
  const say = useTexts(verdictTexts);
  const { percent } = useFormat();
  const end = scaleEnd(bound, tolerable);
  const place = (share: number) => `${Math.min(share / end, 1) * 100}%`;
  const words = { bound: percent(bound, 2), tolerable: percent(tolerable, 2) };
  const within = bound <= tolerable;
  return (
    <div role="img" aria-label={say('scale', words)} className={classes['scale']}>
      <div className={classes['labels']}>
        <span data-tone="low">{say('scale.tolerable', { share: words.tolerable })}</span>
        <span data-tone={within ? 'low' : 'high'}>
          {say('scale.bound', { share: words.bound })}
        </span>
      </div>
      <div className={classes['line']}>
        <span className={classes['soft']} style={{ width: place(tolerable) }} />
        <span className={classes['mark']} data-tone="low" style={{ left: place(tolerable) }} />
        <span
          className={classes['mark']}
          data-tone={within ? 'low' : 'high'}
          style={{ left: place(bound) }}
        />
      </div>
      <div className={classes['ends']}>
        <span>{percent(0)}</span>
        <span>{percent(end)}</span>
      </div>
    </div>
  );
}
