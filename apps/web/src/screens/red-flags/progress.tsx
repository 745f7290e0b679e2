import { useFormat } from '../../format/use-format.ts';
import { Bar } from '../../parts/bar.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import classes from './red-flags.module.css';
import { redFlagsTexts } from './red-flags.texts.ts';
import type { Standings } from './use-standings.ts';

/** "125 von 312 bewertet" with its bar. */
export function Progress({ standings: { total, open } }: { readonly standings: Standings }) {
  const say = useTexts(redFlagsTexts);
  const { count } = useFormat();
  if (total === 0) return null;
  const judged = total - open;
  return (
    <span className={classes['progress']}>
      <Bar parts={[{ share: judged / total, tone: 'accent' }]} />
      <span role="status">{say('progress', { judged: count(judged), total: count(total) })}</span>
    </span>
  );
}
