import type { ControlTestFile } from '../control-tests.queries.ts';
import { EvidenceCard } from '../evidence/evidence-card.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { EvaluationCard } from './evaluation-card.tsx';
import { VerdictCard } from './verdict-card.tsx';
import classes from './verdict.module.css';

/** Checklist of a design test, verdict, and what it rests on. */
export function VerdictView({ file }: { readonly file: ControlTestFile }) {
  return (
    <div className={classes['layout']}>
      <div className={classes['column']}>
        {file.kind === 'design' && <ChecklistCard file={file} />}
        <VerdictCard file={file} />
      </div>
      <aside className={classes['column']}>
        {file.items.length > 0 && <EvaluationCard file={file} />}
        <EvidenceCard file={file} />
      </aside>
    </div>
  );
}
