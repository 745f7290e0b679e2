import { AssessmentTag } from '../../controls/assessment-tag.tsx';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { OpenFlagsLink } from '../../controls/open-flags-link.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { processTexts } from './process.texts.ts';
import { RecordLink } from './record-link.tsx';
import classes from './step-panel.module.css';
import type { StepRecords } from './use-step-records.ts';

interface Props {
  readonly code: string;
  readonly records: StepRecords;
}

/** A control at a step: what it is, how it was assessed, what its rule has found. */
export function StepControl({ code, records }: Props) {
  const say = useTexts(processTexts);
  const sayControl = useTexts(controlsTexts);
  const control = records.controls.get(code);
  if (!control) {
    return (
      <li>
        <RecordLink code={code} />{' '}
        <span className={classes['note']}>{records.known && say('record.unknown')}</span>
      </li>
    );
  }
  const { title, assessment, effect, execution, frequency, ruleId } = control;
  return (
    <li>
      <div className={classes['tags']}>
        <RecordLink code={code} />
        <span>{title}</span>
        <AssessmentTag assessment={assessment} />
      </div>
      <div className={classes['note']}>
        {sayControl(`effect.${effect}`)}, {sayControl(`execution.${execution}`)},{' '}
        {sayControl(`frequency.${frequency}`)}
      </div>
      <div className={classes['note']}>
        <OpenFlagsLink ruleId={ruleId} />
      </div>
    </li>
  );
}
