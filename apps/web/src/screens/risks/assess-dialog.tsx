import { Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Assessment } from '../../controls/assessment-looks.ts';
import type { Control } from '../../controls/controls.queries.ts';
import { controlsTexts } from '../../controls/controls.texts.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { EntryConflict } from './entry-conflict.tsx';
import { useAssess } from './risks.queries.ts';
import { risksTexts } from './risks.texts.ts';

interface Props {
  readonly control: Control;
  readonly onClose: () => void;
}

const choices: readonly Assessment[] = ['effective', 'partly', 'not-effective', 'not-tested'];

/** What a person concludes about a control, with what it rests on. */
export function AssessDialog({ control, onClose }: Props) {
  const say = useTexts(risksTexts);
  const sayControl = useTexts(controlsTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { id, code, version } = control;
  const saved = { assessment: control.assessment, reason: control.assessmentReason ?? '' };
  const draft = useDraftChange(`control.${id}.assessment`, saved, version);
  const [tried, setTried] = useState(false);
  const assess = useAssess(id);
  const { assessment, reason } = draft.values;
  const missing = reason.trim() === '';
  const save = (base: number) => {
    setTried(true);
    if (missing) return;
    assess.mutate(
      { version: base, assessment, reason: reason.trim() },
      {
        onSuccess: () => {
          draft.forget();
          const words = sayControl(`assessment.${assessment}`);
          toasts.done(say('assess.done', { code, assessment: words }));
          onClose();
        },
      },
    );
  };
  const shown = ({ assessment: value, reason: why }: typeof saved) =>
    `${sayControl(`assessment.${value}`)}: ${why}`;
  return (
    <EntryConflict
      problem={assess.error}
      fields={[{ label: say('col.assessment'), yours: shown(draft.values), theirs: shown(saved) }]}
      onKeepYours={() => save(version)}
      onTakeTheirs={() => {
        draft.forget();
        onClose();
      }}
      onClose={assess.reset}
    >
      {(problem) => (
        <FormDialog
          title={say('assess.title', { code })}
          submitLabel={sayForm('save')}
          pending={assess.isPending}
          problem={problem}
          onSubmit={() => save(draft.baseVersion)}
          onClose={onClose}
        >
          <Radio.Group
            label={say('assess.assessment')}
            value={assessment}
            onChange={(value) => draft.change({ assessment: value })}
          >
            <Stack gap={8} mt={6}>
              {choices.map((value) => (
                <Radio key={value} value={value} label={sayControl(`assessment.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            required
            autosize
            minRows={4}
            label={say('assess.reason')}
            description={say('assess.reason.why')}
            value={reason}
            error={tried && missing ? sayForm('required') : undefined}
            onChange={(event) => draft.change({ reason: event.currentTarget.value })}
          />
        </FormDialog>
      )}
    </EntryConflict>
  );
}
