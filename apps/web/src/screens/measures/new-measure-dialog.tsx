import { useState } from 'react';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { useToasts } from '../../feedback/toasts.tsx';
import { findingNumber } from '../../format/format.ts';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import { MeasureFields } from './measure-fields.tsx';
import { emptyMeasure, type MeasureForm, newMeasureOf } from './measure-form.ts';
import { useAddMeasure } from './measures.queries.ts';
import { measuresTexts } from './measures.texts.ts';
import { useMeasureFaults } from './use-measure-faults.ts';

interface Props {
  readonly finding: { readonly id: string; readonly number: number };
  readonly onClose: () => void;
}

export function NewMeasureDialog({ finding, onClose }: Props) {
  const say = useTexts(measuresTexts);
  const toasts = useToasts();
  const draft = useDraftChange<MeasureForm>(`new-measure.${finding.id}`, emptyMeasure);
  const [tried, setTried] = useState(false);
  const add = useAddMeasure();
  const faults = useMeasureFaults(draft.values, null, add.error);
  const submit = () => {
    setTried(true);
    if (Object.keys(faults.own).length > 0) return;
    add.mutate(newMeasureOf(draft.values, finding.id), {
      onSuccess: () => {
        draft.forget();
        toasts.done(say('added'));
        onClose();
      },
    });
  };
  return (
    <FormDialog
      title={say('add.title', { number: findingNumber(finding.number) })}
      submitLabel={say('add')}
      pending={add.isPending}
      problem={faults.rest}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeasureFields
        values={draft.values}
        change={draft.change}
        faults={tried ? faults.all : {}}
        agreed={null}
      />
    </FormDialog>
  );
}
