import { useFormat } from '../../format/use-format.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { runTexts } from './run.texts.ts';
import classes from './run.module.css';
import type { Connection } from './use-run-stream.ts';

/** At the foot of the page: whether the news still come. */
export function RunConnection({ connection }: { readonly connection: Connection }) {
  const say = useTexts(runTexts);
  const { time } = useFormat();
  const { way, lastNews } = connection;
  return (
    <p className={classes['foot']}>
      <span aria-hidden>{way === 'stream' ? '●' : '○'}</span>
      <span role="status">{say(`connection.${way}`)}</span>
      {lastNews && <span>{say('connection.last', { time: time(lastNews) })}</span>}
    </p>
  );
}
