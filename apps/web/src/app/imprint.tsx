import { useImprint } from '../engagement/use-imprint.ts';
import classes from './imprint.module.css';

/** Above every screen of an engagement, on paper only. */
export function Imprint() {
  return <p className={classes['imprint']}>{useImprint()}</p>;
}
