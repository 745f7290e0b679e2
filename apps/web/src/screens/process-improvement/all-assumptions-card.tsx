import { Card } from '../../parts/card.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { AssumptionsTable } from './assumptions-table.tsx';
import { improvementInputsTexts } from './improvement-inputs.texts.ts';
import classes from './process-improvement.module.css';
import type { Improvements } from './process-improvement.queries.ts';

/** Limits and effects of all rules: another value can bring a proposal up that is not there yet. */
export function AllAssumptionsCard({ improvements }: { readonly improvements: Improvements }) {
  const say = useTexts(improvementInputsTexts);
  const { assumptions, processId } = improvements;
  const changed = assumptions.filter(({ own }) => own).length;
  return (
    <Card title={say('all')} note={say('all.note', { count: changed })} flush>
      <details className={classes['all']}>
        <summary>{say('all.show')}</summary>
        <AssumptionsTable processId={processId} assumptions={assumptions} />
      </details>
    </Card>
  );
}
