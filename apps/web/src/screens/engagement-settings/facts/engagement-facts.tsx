import { useState } from 'react';
import { isConflict } from '../../../api/problem.ts';
import { useDraftChange } from '../../../drafts/use-draft-change.ts';
import { useEngagement } from '../../../engagement/engagement.ts';
import { factFaults } from '../../../engagement/fact-faults.ts';
import { useMay } from '../../../engagement/rights.tsx';
import { ConflictDialog } from '../../../feedback/conflict-dialog.tsx';
import { placedProblem } from '../../../feedback/field-faults.ts';
import { ProblemNotice } from '../../../feedback/problem-notice.tsx';
import { useToasts } from '../../../feedback/toasts.tsx';
import { CheckedForm } from '../../../parts/checked-form.tsx';
import { useTexts } from '../../../texts/use-texts.ts';
import { useChangeEngagement } from '../engagement-settings.queries.ts';
import { ReadOnlyNotice } from '../readable.tsx';
import { SaveBar } from '../save-bar.tsx';
import classes from '../settings.module.css';
import { settingsTexts } from '../settings.texts.ts';
import { FactFields } from './fact-fields.tsx';
import { factFields, factsOf } from './facts-form.ts';
import { useFactConflicts } from './use-fact-conflicts.ts';

const codes = {
  'engagements.number-taken': 'number',
  'engagements.period-reversed': 'periodTo',
} as const;

export function EngagementFacts() {
  const say = useTexts(settingsTexts);
  const toasts = useToasts();
  const engagement = useEngagement();
  const { id, version } = engagement;
  const may = useMay('engagement:write');
  const saved = factsOf(engagement);
  const draft = useDraftChange(`engagement.${id}`, saved, version);
  const change = useChangeEngagement(id);
  const conflicts = useFactConflicts(draft.values, saved);
  const [tried, setTried] = useState(false);
  const faults = factFaults(draft.values);
  const discard = () => {
    setTried(false);
    change.reset();
    draft.forget();
  };
  const save = (based: number) => {
    setTried(true);
    if (Object.keys(faults).length > 0 || !draft.changed) return;
    change.mutate(
      { version: based, ...draft.changes },
      {
        onSuccess: () => {
          discard();
          toasts.done(say('saved'));
        },
      },
    );
  };
  const conflict = isConflict(change.error);
  const placed = placedProblem(conflict ? null : change.error, factFields, codes);
  return (
    <CheckedForm onSubmit={() => save(draft.baseVersion)} className={classes['form']}>
      <ReadOnlyNotice permission="engagement:write" />
      <FactFields
        draft={draft}
        readOnly={!may}
        faults={tried ? faults : {}}
        refused={placed.faults}
      />
      <ProblemNotice problem={placed.rest} />
      <SaveBar
        count={may ? Object.keys(draft.changes).length : 0}
        pending={change.isPending}
        onSave={() => save(draft.baseVersion)}
        onDiscard={discard}
      />
      <ConflictDialog
        opened={conflict}
        fields={conflicts}
        onKeepYours={() => save(version)}
        onTakeTheirs={discard}
        onClose={() => change.reset()}
      />
    </CheckedForm>
  );
}
