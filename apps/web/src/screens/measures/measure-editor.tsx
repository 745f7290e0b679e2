import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { isConflict } from '../../api/problem.ts';
import { useDraftChange } from '../../drafts/use-draft-change.ts';
import { ProblemNotice } from '../../feedback/problem-notice.tsx';
import { useToasts } from '../../feedback/toasts.tsx';
import { measureNumber } from '../../format/format.ts';
import { CheckedForm } from '../../parts/checked-form.tsx';
import { formTexts } from '../../parts/form.texts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { MeasureConflict } from './measure-conflict.tsx';
import { MeasureFields } from './measure-fields.tsx';
import { measureChangeOf, type MeasureForm, measureFormOf } from './measure-form.ts';
import type { Measure } from './measure-status.ts';
import { useEditMeasure } from './measures.queries.ts';
import { measuresTexts } from './measures.texts.ts';
import { useMeasureFaults } from './use-measure-faults.ts';

/** A measure as a form; the draft outlives closing the panel. */
export function MeasureEditor({ measure }: { readonly measure: Measure }) {
  const say = useTexts(measuresTexts);
  const sayForm = useTexts(formTexts);
  const toasts = useToasts();
  const { id, number, version, deadline } = measure;
  const draft = useDraftChange<MeasureForm>(`measure.${id}`, measureFormOf(measure), version);
  const [tried, setTried] = useState(false);
  const edit = useEditMeasure(id);
  const conflict = isConflict(edit.error);
  const faults = useMeasureFaults(draft.values, deadline, conflict ? null : edit.error);
  const stop = () => {
    draft.forget();
    setTried(false);
    edit.reset();
  };
  const save = (base: number) => {
    setTried(true);
    if (Object.keys(faults.own).length > 0) return;
    edit.mutate(measureChangeOf(draft.changes, base), {
      onSuccess: () => {
        stop();
        toasts.done(say('saved', { number: measureNumber(number) }));
      },
    });
  };
  return (
    <CheckedForm onSubmit={() => save(draft.baseVersion)}>
      <Stack gap="sm">
        <MeasureFields
          values={draft.values}
          change={draft.change}
          faults={tried ? faults.all : {}}
          agreed={deadline}
        />
        <ProblemNotice problem={faults.rest} />
        {draft.changed && (
          <Group justify="flex-end" gap={10}>
            <span>{say('draft')}</span>
            <Button variant="default" onClick={stop}>
              {sayForm('discard')}
            </Button>
            <Button type="submit" loading={edit.isPending}>
              {say('save')}
            </Button>
          </Group>
        )}
      </Stack>
      <MeasureConflict
        opened={conflict}
        measure={measure}
        changes={draft.changes}
        onKeepYours={() => save(version)}
        onTakeTheirs={stop}
        onClose={edit.reset}
      />
    </CheckedForm>
  );
}
