import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { factFaults } from '../../engagement/fact-faults.ts';
import { placedProblem } from '../../feedback/field-faults.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { useOpenEngagement } from './engagements.queries.ts';
import { engagementsTexts } from './engagements.texts.ts';
import { type NewEngagement, shownFields } from './new-engagement.ts';
import { NewEngagementFields } from './new-engagement-fields.tsx';
import { proposedNumber } from './proposed-number.ts';

const codes = {
  'engagements.number-taken': 'number',
  'engagements.period-reversed': 'periodTo',
} as const;

interface Props {
  /** Numbers in use, as far as the person sees them. */
  readonly numbers: readonly string[];
  readonly onClose: () => void;
}

/** Four entries; everything else has a default. What was typed is kept when the dialog is closed. */
export function NewEngagementDialog({ numbers, onClose }: Props) {
  const say = useTexts(engagementsTexts);
  const navigate = useNavigate();
  const draft = useDraftChange<NewEngagement>('new-engagement', {
    ...{ title: '', authorityName: '', periodFrom: '', periodTo: '', subject: '', land: 'NW' },
    number: proposedNumber(numbers, new Date().getFullYear()),
  });
  const [tried, setTried] = useState(false);
  const open = useOpenEngagement();
  const placed = placedProblem(open.error, shownFields, codes);
  const submit = () => {
    setTried(true);
    const { values } = draft;
    if (Object.keys(factFaults(values)).length > 0) return;
    open.mutate(values, {
      onSuccess: ({ id }) => {
        draft.forget();
        void navigate({ to: '/p/$engagementId', params: { engagementId: id } });
      },
    });
  };
  return (
    <FormDialog
      title={say('form.title')}
      submitLabel={say('form.submit')}
      pending={open.isPending}
      problem={placed.rest}
      onSubmit={submit}
      onClose={onClose}
      size="lg"
    >
      <NewEngagementFields
        draft={draft}
        faults={tried ? factFaults(draft.values) : {}}
        refused={placed.faults}
      />
    </FormDialog>
  );
}
