import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './process-figures.module.css';
import type { StepFigures } from './process-figures.queries.ts';
import { processFiguresTexts } from './process-figures.texts.ts';

interface Props {
  readonly step: StepFigures;
}

export function TimeEach({ step }: Props) {
  const say = useTexts(processFiguresTexts);
  const { onePlace } = useFormat();
  const { minutesEach, automatic, number } = step;
  if (automatic) return <span className={classes['quiet']}>{say('steps.automatic')}</span>;
  if (minutesEach !== null) return onePlace(minutesEach);
  return number === null ? '' : <span className={classes['missing']}>{say('steps.noTime')}</span>;
}

/** How the time was found, and how far it may be off. */
export function TimeMethod({ step: { method, precision } }: Props) {
  const say = useTexts(processFiguresTexts);
  const { percent } = useFormat();
  if (precision === null) return null;
  return (
    <span className={classes['method']}>
      {method && `${say(`method.${method}`)} `}
      <span className={classes['quiet']}>
        {say('steps.precision', { share: percent(precision, 0) })}
      </span>
    </span>
  );
}
