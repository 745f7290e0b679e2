import { Text } from '@mantine/core';
import { useState } from 'react';
import { useToasts } from '../../feedback/toasts.tsx';
import { parsePlainDate } from '../../format/parse-date.ts';
import { useFormat } from '../../format/use-format.ts';
import { DateField } from '../../parts/date-field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { useTexts } from '../../texts/use-texts.ts';
import type { RecordKind, RecordRow } from './organisation.queries.ts';
import { organisationTexts } from './organisation.texts.ts';
import { useEndRecord } from './record-writers.ts';

interface Props {
  readonly kind: RecordKind;
  readonly row: RecordRow;
  readonly name: string;
  readonly onClose: () => void;
}

/** Gives a row its last day; can be taken back at once. */
export function EndDialog({ kind, row, name, onClose }: Props) {
  const say = useTexts(organisationTexts);
  const toasts = useToasts();
  const { date } = useFormat();
  const end = useEndRecord(kind);
  const [typed, setTyped] = useState(row.validTo ?? '');
  const [tried, setTried] = useState(false);
  const day = parsePlainDate(typed);
  const reversed = day !== null && row.validFrom !== null && day < row.validFrom;
  const fault = day === null ? say('end.needed') : reversed ? say('end.beforeStart') : undefined;
  const submit = () => {
    setTried(true);
    if (day === null || reversed) return;
    const { id, version, validTo } = row;
    const undo = (newVersion: number) =>
      end.mutate({ id, version: newVersion, validTo }, { onError: toasts.problem });
    end.mutate(
      { id, version, validTo: day },
      {
        onSuccess: (written) => {
          toasts.undoable(say('end.done', { name, date: date(day) }), () => undo(written.version));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={say('end.title', { name })}
      submitLabel={say('end')}
      pending={end.isPending}
      problem={end.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{say('end.text')}</Text>
      <DateField
        label={say('end.day')}
        required
        data-autofocus
        value={typed}
        error={tried ? fault : undefined}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
