import { Textarea } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useBilingual, useTexts } from '../../texts/use-texts.ts';
import {
  type Improvements,
  type Proposal,
  useNoteProposal,
} from './process-improvement.queries.ts';
import { processImprovementTexts } from './process-improvement.texts.ts';
import { proposalKey } from './sorted-proposals.ts';

interface Props {
  readonly improvements: Improvements;
  readonly proposal: Proposal;
  readonly onClose: () => void;
}

/** Keeps the proposal with its figures, whatever becomes of the model. */
export function NoteDialog({ improvements: { processId }, proposal, onClose }: Props) {
  const say = useTexts(processImprovementTexts);
  const inLanguage = useBilingual();
  const toasts = useToasts();
  const [note, setNote] = useDraft(`proposal.${processId}.${proposalKey(proposal)}.note`);
  const keep = useNoteProposal(processId);
  const submit = () => {
    const { ruleId, elementIds } = proposal;
    keep.mutate(
      { ruleId, elementId: elementIds[0] ?? '', note },
      {
        onSuccess: () => {
          setNote('');
          toasts.done(say('note.done'));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('note.title')}
      submitLabel={say('note.submit')}
      pending={keep.isPending}
      problem={keep.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{inLanguage(proposal.finding)}</p>
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxLength={2000}
        label={say('note.label')}
        description={say('note.hint')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
