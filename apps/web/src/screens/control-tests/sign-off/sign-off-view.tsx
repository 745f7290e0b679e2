import type { ControlTestFile } from '../control-tests.queries.ts';
import { HistoryCard } from './history-card.tsx';
import { SignOffCard } from './sign-off-card.tsx';
import classes from './sign-off.module.css';

export function SignOffView({ file }: { readonly file: ControlTestFile }) {
  return (
    <div className={classes['layout']}>
      <SignOffCard file={file} />
      <HistoryCard file={file} />
    </div>
  );
}
