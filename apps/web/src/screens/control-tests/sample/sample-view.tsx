import type { ControlTestFile } from '../control-tests.queries.ts';
import { AttributesCard } from './attributes-card.tsx';
import { ChooseCard } from './choose-card.tsx';
import { DrawCard } from './draw-card.tsx';
import { PlanCard } from './plan-card.tsx';
import classes from './sample.module.css';

/** What was planned, and how the items came into the test. */
export function SampleView({ file }: { readonly file: ControlTestFile }) {
  const sampled = file.kind === 'effectiveness';
  const chosen = file.kind === 'walkthrough' || file.kind === 'single';
  return (
    <div className={classes['layout']}>
      <PlanCard file={file} />
      <div className={classes['column']}>
        {sampled && <DrawCard file={file} />}
        {chosen && <ChooseCard file={file} />}
        {file.attributes.length > 0 && <AttributesCard attributes={file.attributes} />}
      </div>
    </div>
  );
}
