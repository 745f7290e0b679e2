import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import classes from '../tasks.module.css';
import { RoundsCard } from './rounds-card.tsx';
import { SampleCard } from './sample-card.tsx';
import { studyForm } from './study-form.ts';

/** Plans a time study: how many observations, and when. */
export function StudyView() {
  const draft = useDraftChange(`tasks.study.${useEngagementId()}`, studyForm);
  return (
    <div className={classes['stack']}>
      <SampleCard form={draft.values} onChange={draft.change} />
      <RoundsCard form={draft.values} onChange={draft.change} />
    </div>
  );
}
